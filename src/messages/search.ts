import type { Localized } from '@/content/locales'

/** What people who search are told. */
export const SEARCH_MESSAGES = {
  searchTooLong: {
    en: 'The search is too long: send at most {max} characters.',
    fr: 'La recherche est trop longue : envoyez {max} caractères au plus.',
    es: 'La búsqueda es demasiado larga: envíe como máximo {max} caracteres.',
    ar: 'نص البحث طويل جداً: أرسل {max} حرفاً على الأكثر.',
  },
} as const satisfies Record<string, Localized>
