import type { Localized } from '@/content/locales'
import { ACCESS_MESSAGES } from './access'
import { LIBRARY_MESSAGES } from './library'
import { MEMBERSHIP_MESSAGES } from './membership'
import { NETWORK_MESSAGES } from './network'
import { READING_MESSAGES } from './reading'
import { WRITING_MESSAGES } from './writing'

/**
 * What we say to people when something is refused, in each panel language. A message names the
 * thing, says what is wrong, then what to do. `{name}` is replaced by the parameter of that name.
 */
export const MESSAGES = {
  ...ACCESS_MESSAGES,
  ...MEMBERSHIP_MESSAGES,
  ...LIBRARY_MESSAGES,
  ...WRITING_MESSAGES,
  ...READING_MESSAGES,
  slugMalformed: {
    en: '"{slug}" is not a valid slug: use lower-case letters and digits joined by single hyphens, at most {max} characters.',
    fr: '« {slug} » n’est pas un identifiant d’URL valide : utilisez des lettres minuscules et des chiffres reliés par de simples traits d’union, {max} caractères au plus.',
    es: '«{slug}» no es un identificador de URL válido: use letras minúsculas y cifras unidas por guiones simples, como máximo {max} caracteres.',
    ar: '«{slug}» ليس معرّف رابط صالحاً: استعمل حروفاً صغيرة وأرقاماً تفصل بينها شرطة واحدة، بحد أقصى {max} حرفاً.',
  },
  tooManyAttempts: {
    en: 'There were too many attempts. Try again in {seconds} seconds.',
    fr: 'Il y a eu trop de tentatives. Réessayez dans {seconds} secondes.',
    es: 'Ha habido demasiados intentos. Vuelva a intentarlo dentro de {seconds} segundos.',
    ar: 'عدد المحاولات كبير جداً. أعد المحاولة بعد {seconds} ثانية.',
  },
  ...NETWORK_MESSAGES,
} as const satisfies Record<string, Localized>

export type MessageKey = keyof typeof MESSAGES
