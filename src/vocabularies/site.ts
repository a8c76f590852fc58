import type { Vocabulary } from './vocabulary'

/** How wide an image stands in a text. */
export const imageSize = {
  small: { en: 'Small', fr: 'Petite', es: 'Pequeña', ar: 'صغيرة' },
  normal: { en: 'Text width', fr: 'Largeur du texte', es: 'Ancho del texto', ar: 'بعرض النص' },
  wide: { en: 'Full width', fr: 'Pleine largeur', es: 'Ancho completo', ar: 'بعرض الصفحة' },
} as const satisfies Vocabulary

/** Where the words of a call to action come from. */
export const callToActionPreset = {
  membership: {
    en: 'Become a member (site settings)',
    fr: 'Devenir membre (réglages du site)',
    es: 'Hágase miembro (ajustes del sitio)',
    ar: 'انضم إلى الشبكة (إعدادات الموقع)',
  },
  custom: { en: 'Own words', fr: 'Texte libre', es: 'Texto propio', ar: 'نص خاص' },
} as const satisfies Vocabulary

/** The HTTP status of a redirect. */
export const redirectStatus = {
  '301': {
    en: 'Moved for good (301)',
    fr: 'Déplacé définitivement (301)',
    es: 'Movido permanentemente (301)',
    ar: 'نُقل نهائياً (301)',
  },
  '302': {
    en: 'Moved for now (302)',
    fr: 'Déplacé temporairement (302)',
    es: 'Movido temporalmente (302)',
    ar: 'نُقل مؤقتاً (302)',
  },
  '410': { en: 'Gone (410)', fr: 'Supprimé (410)', es: 'Eliminado (410)', ar: 'أزيل (410)' },
} as const satisfies Vocabulary

/** Of which documents a section of cards is made. */
export const cardsCollection = {
  articles: { en: 'News', fr: 'Actualités', es: 'Noticias', ar: 'الأخبار' },
  events: { en: 'Events', fr: 'Événements', es: 'Eventos', ar: 'الفعاليات' },
  reports: { en: 'Reports', fr: 'Rapports', es: 'Informes', ar: 'التقارير' },
  resources: { en: 'Resources', fr: 'Ressources', es: 'Recursos', ar: 'الموارد' },
  initiatives: { en: 'Initiatives', fr: 'Initiatives', es: 'Iniciativas', ar: 'المبادرات' },
  cities: { en: 'Cities', fr: 'Villes', es: 'Ciudades', ar: 'المدن' },
} as const satisfies Vocabulary
