import type { Vocabulary } from './vocabulary'

export const eventKind = {
  summit: { en: 'Summit', fr: 'Sommet', es: 'Cumbre', ar: 'قمة' },
  session: { en: 'Session', fr: 'Séance', es: 'Sesión', ar: 'جلسة' },
  conference: { en: 'Conference', fr: 'Conférence', es: 'Conferencia', ar: 'مؤتمر' },
  workshop: { en: 'Workshop', fr: 'Atelier', es: 'Taller', ar: 'ورشة عمل' },
  roundtable: { en: 'Roundtable', fr: 'Table ronde', es: 'Mesa redonda', ar: 'مائدة مستديرة' },
  dialogue: { en: 'Dialogue', fr: 'Dialogue', es: 'Diálogo', ar: 'حوار' },
  webinar: { en: 'Webinar', fr: 'Webinaire', es: 'Seminario web', ar: 'ندوة عبر الإنترنت' },
  exchange: { en: 'Exchange', fr: 'Échange', es: 'Intercambio', ar: 'تبادل' },
  training: { en: 'Training', fr: 'Formation', es: 'Formación', ar: 'تدريب' },
  retreat: { en: 'Retreat', fr: 'Retraite', es: 'Retiro', ar: 'خلوة' },
  'tabletop-exercise': {
    en: 'Tabletop exercise',
    fr: 'Exercice de simulation',
    es: 'Ejercicio de simulación',
    ar: 'تمرين محاكاة',
  },
  launch: { en: 'Launch', fr: 'Lancement', es: 'Lanzamiento', ar: 'إطلاق' },
  'side-event': {
    en: 'Side event',
    fr: 'Événement parallèle',
    es: 'Evento paralelo',
    ar: 'فعالية جانبية',
  },
  meeting: { en: 'Meeting', fr: 'Réunion', es: 'Reunión', ar: 'اجتماع' },
} as const satisfies Vocabulary

export const eventMode = {
  'in-person': { en: 'In person', fr: 'En présentiel', es: 'Presencial', ar: 'حضوري' },
  online: { en: 'Online', fr: 'En ligne', es: 'En línea', ar: 'عبر الإنترنت' },
  hybrid: { en: 'Hybrid', fr: 'Hybride', es: 'Híbrido', ar: 'هجين' },
} as const satisfies Vocabulary

export const eventStatus = {
  planned: { en: 'Planned', fr: 'Prévu', es: 'Previsto', ar: 'مقرر' },
  confirmed: { en: 'Confirmed', fr: 'Confirmé', es: 'Confirmado', ar: 'مؤكد' },
  postponed: { en: 'Postponed', fr: 'Reporté', es: 'Aplazado', ar: 'مؤجل' },
  cancelled: { en: 'Cancelled', fr: 'Annulé', es: 'Cancelado', ar: 'ملغى' },
} as const satisfies Vocabulary
