import { SaxesParser } from 'saxes'

import type { Protocol } from './engine'
import { json, type Received } from './server'

/**
 * DeepL's API: https://developers.deepl.com/api-reference/translate and
 * https://developers.deepl.com/api-reference/multilingual-glossaries.
 */
export const fakeDeepL = (key: string) => {
  const glossaries: Glossary[] = []

  const protocol: Protocol = {
    read: (received) => {
      const { method, path, headers, body } = received
      if (headers.authorization !== `DeepL-Auth-Key ${key}`) {
        return { reply: json({ message: 'Forbidden' }, 403) }
      }
      if (path.startsWith('/v3/glossaries')) return { reply: glossaryReply(received, glossaries) }
      if (`${method} ${path}` !== 'POST /v2/translate')
        return { reply: json({ message: 'No' }, 404) }
      const form = new URLSearchParams(body)
      const texts = form.getAll('text')
      const fault = faultOf(form, texts)
      if (fault) return { reply: json({ message: fault }, 400) }
      const glossary = form.get('glossary_id')
      if (glossary && !glossaries.some((it) => it.glossary_id === glossary)) {
        return { reply: json({ message: 'Glossary not found' }, 404) }
      }
      return { texts }
    },
    write: (translations) =>
      JSON.stringify({
        translations: translations.map((text) => ({
          detected_source_language: 'EN',
          text,
          billed_characters: text.length,
        })),
      }),
    tooMany: {
      status: 429,
      body: '{"message":"Too many requests"}',
      headers: { 'Retry-After': '3' },
    },
    quota: json({ message: 'Quota Exceeded' }, 456),
  }
  return { protocol, glossaries }
}

type Glossary = {
  glossary_id: string
  name: string
  creation_time: string
  dictionaries: { source_lang: string; target_lang: string; entry_count: number; entries: string }[]
}

const TARGETS = ['AR', 'EN-GB', 'EN-US', 'ES', 'FR']

const faultOf = (form: URLSearchParams, texts: string[]): string | undefined => {
  if (texts.length === 0 || texts.length > 50) return "Parameter 'text' must have 1 to 50 values."
  if (form.get('tag_handling') !== 'xml') return 'This fake wants tag_handling=xml.'
  if (!TARGETS.includes(form.get('target_lang')?.toUpperCase() ?? '')) {
    return "Value for 'target_lang' not supported."
  }
  return texts.every(isWellFormed) ? undefined : 'Tag handling parsing failed, please check input.'
}

const isWellFormed = (text: string): boolean => {
  let faulty = false
  const parser = new SaxesParser()
  parser.on('error', () => {
    faulty = true
  })
  parser.write(`<root>${text}</root>`).close()
  return !faulty
}

const glossaryReply = ({ method, body }: Received, glossaries: Glossary[]) => {
  const form = new URLSearchParams(body)
  const dictionary = (prefix: string) => {
    const entries = form.get(`${prefix}entries`) ?? ''
    return {
      source_lang: form.get(`${prefix}source_lang`) ?? '',
      target_lang: form.get(`${prefix}target_lang`) ?? '',
      entry_count: entries.split('\n').length,
      entries,
    }
  }
  if (method === 'GET') return json({ glossaries })
  if (method === 'POST') {
    const glossary = {
      glossary_id: `glossary-${glossaries.length + 1}`,
      name: form.get('name') ?? '',
      creation_time: '2026-01-01T00:00:00Z',
      dictionaries: [dictionary('dictionaries[0].')],
    }
    glossaries.push(glossary)
    return json(glossary, 201)
  }
  const changed = dictionary('')
  for (const glossary of glossaries) {
    glossary.dictionaries = [
      ...glossary.dictionaries.filter(
        (it) => it.source_lang !== changed.source_lang || it.target_lang !== changed.target_lang,
      ),
      changed,
    ]
  }
  return json(changed)
}
