import { isLocale, SOURCE_LOCALE } from '@/content/locales'

import { MESSAGES, type MessageKey } from './catalogue'

/** Who is spoken to: a Payload request, or anything that carries its i18n. */
type Listener = { i18n?: { language?: string } } | undefined

/** The message in the listener's language, English where we do not speak it. */
export const say = (
  listener: Listener,
  key: MessageKey,
  parameters: Record<string, string | number> = {},
): string => {
  const language = listener?.i18n?.language
  const text: string = MESSAGES[key][isLocale(language) ? language : SOURCE_LOCALE]
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => String(parameters[name] ?? mark))
}
