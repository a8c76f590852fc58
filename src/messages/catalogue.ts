import type { Localized } from '@/content/locales'
import { LIBRARY_MESSAGES } from './library'
import { NETWORK_MESSAGES } from './network'

/**
 * What we say to people when something is refused, in each panel language. A message names the
 * thing, says what is wrong, then what to do. `{name}` is replaced by the parameter of that name.
 */
export const MESSAGES = {
  ...LIBRARY_MESSAGES,
  slugMalformed: {
    en: '"{slug}" is not a valid slug: use lower-case letters and digits joined by single hyphens, at most {max} characters.',
    fr: '« {slug} » n’est pas un identifiant d’URL valide : utilisez des lettres minuscules et des chiffres reliés par de simples traits d’union, {max} caractères au plus.',
    es: '«{slug}» no es un identificador de URL válido: use letras minúsculas y cifras unidas por guiones simples, como máximo {max} caracteres.',
    ar: '«{slug}» ليس معرّف رابط صالحاً: استعمل حروفاً صغيرة وأرقاماً تفصل بينها شرطة واحدة، بحد أقصى {max} حرفاً.',
  },
  ...NETWORK_MESSAGES,
} as const satisfies Record<string, Localized>

export type MessageKey = keyof typeof MESSAGES
