import type { Protocol } from './engine'
import { json } from './server'

/** LibreTranslate's API, https://docs.libretranslate.com/api, with the models en to ar, es, fr. */
export const fakeLibreTranslate = (key: string): Protocol => ({
  read: ({ method, path, body }) => {
    if (`${method} ${path}` === 'GET /languages') return { reply: json(LANGUAGES) }
    if (`${method} ${path}` !== 'POST /translate') return { reply: json({ error: 'No' }, 404) }
    const question = JSON.parse(body) as Record<string, unknown>
    if (question.api_key !== key) return { reply: json({ error: 'Invalid API key' }, 403) }
    if (question.format !== 'html') return { reply: json({ error: 'This fake wants html' }, 400) }
    const { q, source, target } = question
    const known = LANGUAGES.find(({ code }) => code === source)?.targets.includes(String(target))
    if (!known || !Array.isArray(q)) return { reply: json({ error: 'Not supported' }, 400) }
    return { texts: q.map(String) }
  },
  write: (translations) => JSON.stringify({ translatedText: translations.map(asBeautifulSoup) }),
  tooMany: {
    status: 429,
    body: '{"error":"Slowdown: Too many requests"}',
    headers: { 'Retry-After': '3' },
  },
})

const LANGUAGES = [
  { code: 'en', name: 'English', targets: ['en', 'ar', 'es', 'fr'] },
  { code: 'fr', name: 'French', targets: ['en', 'fr'] },
]

/** It reads and writes HTML with Beautiful Soup, which closes void tags and no others by `/>`. */
const asBeautifulSoup = (html: string): string =>
  html.replaceAll(/<(br[^>]*[^/])>/g, '<$1/>').replaceAll(/<([gkx]\d+)[^>]*\/>/g, '<$1></$1>')
