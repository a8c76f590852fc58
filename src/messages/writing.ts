import type { Localized } from '@/content/locales'

/** What we say when a write cannot be stored. */
export const WRITING_MESSAGES = {
  writeConflict: {
    en: '{who} changed this document after you opened it, in fields that you changed too: {fields}. Nothing was saved. Copy your text, reload the document and enter it again.',
    fr: '{who} a modifié ce document après que vous l’avez ouvert, dans des champs que vous avez modifiés aussi : {fields}. Rien n’a été enregistré. Copiez votre texte, rechargez le document et saisissez-le à nouveau.',
    es: '{who} modificó este documento después de que usted lo abriera, en campos que usted también modificó: {fields}. No se guardó nada. Copie su texto, recargue el documento y escríbalo de nuevo.',
    ar: 'عدّل {who} هذا المستند بعد أن فتحته، في حقول عدّلتها أنت أيضاً: {fields}. لم يُحفظ شيء. انسخ نصك ثم أعد تحميل المستند وأدخله من جديد.',
  },
  somebodyElse: {
    en: 'Somebody else',
    fr: 'Quelqu’un d’autre',
    es: 'Otra persona',
    ar: 'شخص آخر',
  },
  databaseAway: {
    en: 'The database does not answer just now. Nothing was saved. Try again in a few seconds.',
    fr: 'La base de données ne répond pas pour le moment. Rien n’a été enregistré. Réessayez dans quelques secondes.',
    es: 'La base de datos no responde en este momento. No se guardó nada. Inténtelo de nuevo en unos segundos.',
    ar: 'قاعدة البيانات لا تستجيب الآن. لم يُحفظ شيء. أعد المحاولة بعد بضع ثوانٍ.',
  },
  restoreAsDraft: {
    en: 'A version holds the texts of every language, so it is not put on line at once. Choose "Restore as draft", then publish each language.',
    fr: 'Une version contient les textes de toutes les langues et n’est donc pas mise en ligne d’un coup. Choisissez « Restaurer comme brouillon », puis publiez chaque langue.',
    es: 'Una versión contiene los textos de todos los idiomas, por lo que no se publica de una vez. Elija «Restaurar como borrador» y publique después cada idioma.',
    ar: 'تحتوي النسخة على نصوص جميع اللغات، لذا لا تُنشر دفعة واحدة. اختر «استعادة كمسودة» ثم انشر كل لغة.',
  },
} as const satisfies Record<string, Localized>
