import type { Vocabulary } from './vocabulary'

export const initiativeKind = {
  dialogue: { en: 'Dialogue', fr: 'Dialogue', es: 'Diálogo', ar: 'حوار' },
  academy: { en: 'Academy', fr: 'Académie', es: 'Academia', ar: 'أكاديمية' },
  'youth-programme': {
    en: 'Youth programme',
    fr: 'Programme jeunesse',
    es: 'Programa juvenil',
    ar: 'برنامج للشباب',
  },
  series: { en: 'Series', fr: 'Série', es: 'Serie', ar: 'سلسلة' },
  fund: { en: 'Fund', fr: 'Fonds', es: 'Fondo', ar: 'صندوق' },
  project: { en: 'Project', fr: 'Projet', es: 'Proyecto', ar: 'مشروع' },
} as const satisfies Vocabulary

export const initiativeStatus = {
  planned: { en: 'Planned', fr: 'Prévue', es: 'Prevista', ar: 'مخطط لها' },
  active: { en: 'Active', fr: 'En cours', es: 'En curso', ar: 'جارية' },
  paused: { en: 'Paused', fr: 'Suspendue', es: 'En pausa', ar: 'معلقة' },
  completed: { en: 'Completed', fr: 'Terminée', es: 'Finalizada', ar: 'مكتملة' },
} as const satisfies Vocabulary
