import type { Localized } from '@/content/locales'

/** What is said about vacancies that are closed. */
export const VACANCY_MESSAGES = {
  vacancyClosed: {
    en: 'The deadline of this vacancy, {deadline}, is over: readers find it no more. Set a later deadline to publish it.',
    fr: 'La date limite de cette offre, le {deadline}, est passée : elle n’est plus proposée aux lecteurs. Fixez une date plus tardive pour la publier.',
    es: 'El plazo de esta oferta, el {deadline}, ha terminado: los lectores ya no la encuentran. Fije un plazo posterior para publicarla.',
    ar: 'انتهى أجل هذه الوظيفة، {deadline}، فلم تعد تُعرض على القراء. حدّد أجلاً لاحقاً لنشرها.',
  },
} as const satisfies Record<string, Localized>
