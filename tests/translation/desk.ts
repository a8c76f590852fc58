import { createHash } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { InlineText } from '@/features/translation/core/inline/inline'
import { plainText } from '@/features/translation/core/inline/inline'
import { actOnTargets } from '@/features/translation/payload/store/act'
import { type HashedUnit, saveUnits } from '@/features/translation/payload/store/save-units'

/** A request of nobody, as code has it; the actors of these tests are named in each call. */
export const requestTo = (payload: Payload): Promise<PayloadRequest> => createLocalReq({}, payload)

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A unit of plain text, or of whatever is said otherwise. */
export const unitOf = (
  key: string,
  content: InlineText | string,
  more: Partial<HashedUnit> = {},
): HashedUnit => {
  const inline = typeof content === 'string' ? [content] : content
  const codes = more.codes ?? []
  const text = plainText(inline, codes)
  return {
    key,
    field: key.split('#')[0] ?? key,
    kind: 'plain',
    ordinal: 0,
    content: inline,
    codes,
    policy: 'translate',
    required: true,
    textHash: hash(text),
    codeHash: hash(JSON.stringify(codes)),
    words: text.split(' ').length,
    ...more,
  }
}

/** Stores the units of the document and gives their ids by key. */
export const storeUnits = async (
  req: PayloadRequest,
  id: number | string,
  units: readonly HashedUnit[],
  collection = 'events',
): Promise<Record<string, number>> => {
  const saved = await saveUnits(req, { collection, id, sourceLocale: 'en' }, units)
  return Object.fromEntries(saved.map((unit) => [unit.key, unit.id]))
}

/** Brings one text to a state by the acts that lead there; `users:1` translates, `users:2` reviews. */
export const bringTo = async (
  req: PayloadRequest,
  unitId: number,
  state: 'draft' | 'machine' | 'reviewed' | 'translated',
  content: InlineText,
  locale = 'fr',
): Promise<void> => {
  if (state === 'machine') {
    const engine = { locale, act: 'machine', actor: 'engine:test' } as const
    await actOnTargets(req, engine, [{ unitId, content }])
    return
  }
  const act = state === 'draft' ? 'edit' : 'translate'
  await actOnTargets(req, { locale, act, actor: 'users:1' }, [{ unitId, content }])
  if (state === 'reviewed') {
    await actOnTargets(req, { locale, act: 'review', actor: 'users:2' }, [{ unitId }])
  }
}
