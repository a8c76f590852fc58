import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Place } from '@/features/translation/payload/store/place'
import {
  type StoredUnit,
  unitsInLocale,
} from '@/features/translation/payload/store/units-in-locale'

/** A paragraph as the editor stores it; a string is its text, a node stands as it is. */
export const paragraph = (uid: string, ...children: (object | string)[]) => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  textFormat: 0,
  textStyle: '',
  $: { uid },
  children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
})

export const words = (text: string, format = 0) => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

export const link = (url: string, text: string) => ({
  type: 'link',
  version: 3,
  direction: null,
  format: '',
  indent: 0,
  id: `link-${text.length}`,
  fields: { linkType: 'custom', url, newTab: false },
  children: [words(text)],
})

export const body = (...children: object[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})

/** Paragraphs of an English article, by uid. */
export const ENGLISH = {
  title: 'Mayors meet in Skopje',
  summary: 'Two days on prevention in the city.',
  body: body(
    paragraph(
      'p1',
      'The ',
      link('https://example.org/a', 'fifth summit'),
      ' brought mayors together.',
    ),
    paragraph('p2', 'They spoke about schools.'),
  ),
}

export const FRENCH = {
  title: 'Des maires réunis à Skopje',
  summary: 'Deux jours consacrés à la prévention dans la ville.',
  body: body(
    paragraph(
      'p1',
      'Le ',
      link('https://example.org/a', 'cinquième sommet'),
      ' a réuni des maires.',
    ),
    paragraph('p2', 'Ils ont parlé des écoles.'),
  ),
}

/** Articles in the real configuration, and what the translation tables say of them. */
export const newsroom = (payload: Payload) => {
  const options = (locale: string, draft = false) => ({
    collection: 'articles' as const,
    locale: locale as 'en',
    draft,
    depth: 0,
    fallbackLocale: false as const,
  })
  const req = (user?: PayloadRequest['user']) =>
    createLocalReq({ user: user ?? undefined }, payload)
  return {
    req,
    write: async (data: object = {}) => {
      const { id } = await payload.create({
        ...options('en'),
        data: { kind: 'news', publishedOn: '2026-03-01', ...ENGLISH, ...data } as never,
      })
      return { collection: 'articles', id } satisfies Place
    },
    save: (place: Place, locale: string, data: object, more: object = {}) =>
      payload.update({
        ...options(locale, true),
        id: place.id as number,
        data: data as never,
        ...more,
      }),
    publish: (place: Place, locale: string, data: object = {}, more: object = {}) =>
      payload.update({
        ...options(locale),
        id: place.id as number,
        // One of its own, since the articles of a test have the same title.
        data: { slug: `${locale}-${place.id}`, ...data, _status: 'published' } as never,
        ...more,
      }),
    read: (place: Place, locale: string, draft = true) =>
      payload.findByID({ ...options(locale, draft), id: place.id as number }),
    units: async (place: Place, locale: string): Promise<Map<string, StoredUnit>> => {
      const units = await unitsInLocale(await req(), { ...place, locale })
      return new Map(units.map((unit) => [unit.unit.key, unit]))
    },
  }
}
