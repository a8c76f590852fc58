import type { Config } from 'payload'

import type { Locale } from '@/content/locales'
import { VOCABULARIES } from '@/vocabularies'
import type { Vocabulary } from '@/vocabularies/vocabulary'

import { addPublicEndpoints, json, publicEndpoint } from './endpoint'

/** The terms of each vocabulary with their labels in a language, in its order. */
const labelsIn = (locale: Locale): Record<string, { value: string; label: string }[]> =>
  Object.fromEntries(
    Object.entries(VOCABULARIES as Record<string, Vocabulary>).map(([name, vocabulary]) => [
      name,
      Object.entries(vocabulary).map(([value, labels]) => ({ value, label: labels[locale] })),
    ]),
  )

const TERMS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['value', 'label'],
    properties: { value: { type: 'string' }, label: { type: 'string' } },
  },
}

const endpoint = publicEndpoint({
  path: '/vocabularies',
  tag: 'Content',
  summary: 'The labels of every vocabulary',
  parameters: {},
  cacheable: true,
  answers: {
    'application/json': {
      type: 'object',
      required: ['locale', 'vocabularies'],
      properties: {
        locale: { type: 'string' },
        vocabularies: { type: 'object', additionalProperties: TERMS },
      },
    },
  },
  answer: async ({ locale }) => ({
    body: json({ locale, vocabularies: labelsIn(locale) }),
    type: 'application/json; charset=utf-8',
    language: locale,
  }),
})

/** Serves the closed vocabularies, so that frontends label filters without copying our lists. */
export const vocabulariesEndpoint =
  () =>
  (config: Config): Config =>
    addPublicEndpoints(config, [endpoint])
