import type { Localized } from '@/content/locales'
import { ACCESS_MESSAGES } from './access'
import { EXCHANGE_MESSAGES } from './exchange'
import { LIBRARY_MESSAGES } from './library'
import { MEMBERSHIP_MESSAGES } from './membership'
import { NETWORK_MESSAGES } from './network'
import { PREVIEW_MESSAGES } from './preview'
import { PUBLIC_API_MESSAGES } from './public-api'
import { READING_MESSAGES } from './reading'
import { SEARCH_MESSAGES } from './search'
import { SERVING_MESSAGES } from './serving'
import { TERM_FILE_MESSAGES } from './term-files'
import { TRANSLATION_API_MESSAGES } from './translation-api'
import { TRANSLATION_CHECK_MESSAGES } from './translation-checks'
import { TRANSLATION_JOB_MESSAGES } from './translation-jobs'
import { TRANSLATION_MACHINE_MESSAGES } from './translation-machine'
import { TRANSLATION_RELEASE_MESSAGES } from './translation-release'
import { TRANSLATION_REPORT_MESSAGES } from './translation-reports'
import { TRANSLATION_WORKFLOW_MESSAGES } from './translation-workflow'
import { TRUSTED_DOCUMENT_MESSAGES } from './trusted-documents'
import { VACANCY_MESSAGES } from './vacancies'
import { WEBHOOK_MESSAGES } from './webhooks'
import { WRITING_MESSAGES } from './writing'

/**
 * What we say to people when something is refused, in each panel language. A message names the
 * thing, says what is wrong, then what to do. `{name}` is replaced by the parameter of that name.
 */
export const MESSAGES = {
  ...ACCESS_MESSAGES,
  ...EXCHANGE_MESSAGES,
  ...MEMBERSHIP_MESSAGES,
  ...LIBRARY_MESSAGES,
  ...WRITING_MESSAGES,
  ...PREVIEW_MESSAGES,
  ...PUBLIC_API_MESSAGES,
  ...READING_MESSAGES,
  ...TRANSLATION_API_MESSAGES,
  ...TRANSLATION_RELEASE_MESSAGES,
  ...TRANSLATION_REPORT_MESSAGES,
  ...TRANSLATION_WORKFLOW_MESSAGES,
  ...TRANSLATION_CHECK_MESSAGES,
  ...TRANSLATION_JOB_MESSAGES,
  ...TRANSLATION_MACHINE_MESSAGES,
  ...TERM_FILE_MESSAGES,
  ...SEARCH_MESSAGES,
  ...SERVING_MESSAGES,
  ...TRUSTED_DOCUMENT_MESSAGES,
  ...VACANCY_MESSAGES,
  ...WEBHOOK_MESSAGES,
  slugMalformed: {
    en: '"{slug}" is not a valid slug: use lower-case letters and digits joined by single hyphens, at most {max} characters.',
    fr: '« {slug} » n’est pas un identifiant d’URL valide : utilisez des lettres minuscules et des chiffres reliés par de simples traits d’union, {max} caractères au plus.',
    es: '«{slug}» no es un identificador de URL válido: use letras minúsculas y cifras unidas por guiones simples, como máximo {max} caracteres.',
    ar: '«{slug}» ليس معرّف رابط صالحاً: استعمل حروفاً صغيرة وأرقاماً تفصل بينها شرطة واحدة، بحد أقصى {max} حرفاً.',
  },
  valueTaken: {
    en: 'Another document has this value already. Use a value of its own, or change that document first.',
    fr: 'Un autre document a déjà cette valeur. Donnez-lui une valeur propre, ou modifiez d’abord l’autre document.',
    es: 'Otro documento ya tiene este valor. Use uno propio o cambie primero aquel documento.',
    ar: 'هذه القيمة موجودة في وثيقة أخرى. استعمل قيمة خاصة أو غيّر تلك الوثيقة أولاً.',
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
