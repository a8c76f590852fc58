import { describe, expect, it } from 'vitest'

import { LOCALE_CODES, type Locale } from '@/content/locales'
import { isValues } from '@/content/values'

import { CONTENT } from '..'
import type { SeedDocument } from '../kit'

const ALL = new Map(
  CONTENT.flatMap(([collection, documents]) =>
    documents.map((document): [string, SeedDocument] => [
      `${collection}/${document.key}`,
      document,
    ]),
  ),
)

const PAGES = [
  'reports/preventing-hate-and-strengthening-social-cohesion-victoria',
  'events/cities-in-western-canada-and-the-western-united-states',
  'events/fourth-global-summit',
  'initiatives/transatlantic-dialogue-initiative',
  'articles/national-league-of-cities-and-strong-cities-network-join-forces',
  'articles/strong-cities-network-september-updates',
]

const documentAt = (place: string): SeedDocument => {
  const document = ALL.get(place)
  if (!document) throw new Error(`The demo content has no ${place}.`)
  return document
}

/** The documents that a value points at. */
const targetsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(targetsIn)
  if (!isValues(value)) return []
  if ('$collection' in value) return [`${value.$collection}/${value.$key}`]
  return Object.values(value).flatMap(targetsIn)
}

/** What points at a document by a field that the document shows the other end of. */
const joinedTo = (place: string): string[] =>
  [...ALL].flatMap(([other, { data }]) => {
    const { adoptedAt } = (data.declaration ?? {}) as { adoptedAt?: unknown }
    const ends = [data.parent, data.event, data.initiative, adoptedAt]
    return targetsIn(ends).includes(place) ? [other] : []
  })

/** A page and what stands on it; of its events also theirs. */
const shownOn = (place: string): string[] => {
  const near = (it: string) => [...targetsIn(documentAt(it).data), ...joinedTo(it)]
  const beside = near(place)
  const events = beside.filter((it) => it.startsWith('events/'))
  return [...new Set([place, ...beside, ...events.flatMap(near)])]
}

type Text = Partial<Record<Locale, unknown>>

/** Every localized value of a document but its address. */
const textsIn = (value: unknown, at = ''): [at: string, text: Text][] => {
  if (typeof value !== 'object' || value === null || at.endsWith('.slug')) return []
  if ('en' in value) return [[at, value]]
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${at}.${name}`))
}

type Node = { type?: string; children?: Node[]; fields?: { doc?: unknown; blockType?: string } }

/** How a rich text is built: its blocks, and where its links lead, without its words. */
const buildOf = (text: unknown): unknown => {
  const build = ({ type, children = [], fields }: Node): unknown[] => [
    type,
    fields?.blockType ?? targetsIn(fields?.doc),
    children.filter((child) => child.type !== 'text').map(build),
  ]
  return isValues(text) && isValues(text.root) ? build(text.root) : typeof text
}

const SHOWN = [...new Set(PAGES.flatMap(shownOn))]

describe('what the five seed pages show', () => {
  it('is much more than the pages', () => {
    expect(SHOWN.length).toBeGreaterThan(60)
  })

  it.each(SHOWN)('%s is on line in every language', (place) => {
    const { published = LOCALE_CODES } = documentAt(place)
    expect([...published].toSorted()).toEqual([...LOCALE_CODES].toSorted())
  })

  it.each(SHOWN)('%s says everything in every language, built alike', (place) => {
    for (const [at, text] of textsIn(documentAt(place).data)) {
      for (const locale of LOCALE_CODES) {
        expect(buildOf(text[locale]), `${at} in ${locale}`).toEqual(buildOf(text.en))
      }
    }
  })
})
