import type { FieldHook, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import { hideIn } from '../core/reader'
import { isTelling, type Reading, see } from '../core/reading'

type Unhooked = Reading['unhooked'][number]

/**
 * Runs the hooks of fields that are worked out, as Payload does once a document is read. All
 * documents of an answer are worked out at once, so that what hooks ask for each, they ask together.
 */
export const runFieldHooks = async (
  payload: Payload,
  locale: string,
  reading: Reading,
): Promise<void> => {
  if (reading.unhooked.length === 0) return
  const payloadAPI = reading.style === 'rest' ? 'REST' : 'GraphQL'
  const req = await createLocalReq({ fallbackLocale: false, locale, req: { payloadAPI } }, payload)
  await Promise.all(reading.unhooked.map((one) => runHooks(req, one, reading)))
}

const runHooks = async (
  req: PayloadRequest,
  { document, hooked, shape }: Unhooked,
  reading: Reading,
): Promise<void> => {
  for (const { evidence, node } of hooked) {
    const { field, name } = node
    for (const hook of (field as { hooks: { afterRead: FieldHook[] } }).hooks.afterRead) {
      const value: unknown = await hook({
        collection: configOf(req.payload, shape.collection),
        context: req.context,
        data: document,
        field,
        originalDoc: document,
        overrideAccess: false,
        req,
        siblingData: document,
        value: document[name],
        // Payload tells hooks more, for writes and for the panel.
      } as unknown as Parameters<FieldHook>[0])
      if (value !== undefined) document[name] = value
    }
    hideIn(document, node)
    if (isTelling(document[name])) see(reading, evidence)
  }
}

const configOf = ({ collections }: Payload, slug: string) =>
  collections[slug as keyof typeof collections].config
