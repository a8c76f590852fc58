import { isLocale, type Localized, SOURCE_LOCALE } from '@/content/locales'
import { label } from '@/labels/label'

import type { Code, CodeType } from '../../core/inline/inline'

const LABELS: Record<CodeType, Localized> = {
  bold: label('Bold', 'Gras', 'Negrita', 'عريض'),
  italic: label('Italic', 'Italique', 'Cursiva', 'مائل'),
  underlined: label('Underlined', 'Souligné', 'Subrayado', 'مسطّر'),
  link: label('Link', 'Lien', 'Enlace', 'رابط'),
  'x-strikethrough': label('Struck through', 'Barré', 'Tachado', 'مشطوب'),
  'x-subscript': label('Subscript', 'Indice', 'Subíndice', 'منخفض'),
  'x-superscript': label('Superscript', 'Exposant', 'Superíndice', 'مرتفع'),
  'x-code': label('Code', 'Code', 'Código', 'شيفرة'),
  'x-format': label('Several formats', 'Plusieurs formats', 'Varios formatos', 'تنسيقات عدة'),
  lb: label('Line break', 'Saut de ligne', 'Salto de línea', 'فاصل أسطر'),
  'x-tab': label('Tab', 'Tabulation', 'Tabulación', 'علامة جدولة'),
  'x-block': label('Embedded block', 'Bloc intégré', 'Bloque incrustado', 'كتلة مضمّنة'),
}

/** What a translator is told of a code: its tag, what it is, and what that is called. */
export const codeJson = ({ id, type, paired }: Code, language: string) => ({
  id,
  type,
  paired,
  tag: paired ? `<g${id}>` : `<x${id}/>`,
  label: LABELS[type][isLocale(language) ? language : SOURCE_LOCALE],
})
