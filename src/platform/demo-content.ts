import type { Config, Payload, SanitizedConfig } from 'payload'

/**
 * Adds a feature's part of the demo content once the network itself is there. Must be idempotent:
 * it runs again whenever the demo content is completed.
 */
export type DemoContent = {
  name: string
  fill: (payload: Payload, progress: (message: string) => void) => Promise<void>
}

type Custom = { demoContent?: DemoContent[] }

/** Features add their demo content through the config, so that the seed imports no feature. */
export const addDemoContent = (config: Config, content: DemoContent): Config => {
  const custom = (config.custom ?? {}) as Custom
  return {
    ...config,
    custom: { ...custom, demoContent: [...(custom.demoContent ?? []), content] },
  }
}

export const demoContentOf = (config: SanitizedConfig): DemoContent[] =>
  (config.custom as Custom | undefined)?.demoContent ?? []
