import type { Config, Plugin } from 'payload'

/**
 * Leaves the running and queueing of jobs to the server: over HTTP nobody runs, queues or
 * cancels them, and the elected runner (runner.ts) is the only one that works.
 */
export const jobs = (): Plugin => (config: Config) => ({
  ...config,
  jobs: {
    ...config.jobs,
    tasks: config.jobs?.tasks ?? [],
    access: { ...config.jobs?.access, run: () => false, queue: () => false, cancel: () => false },
  },
})
