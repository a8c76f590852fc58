import type { Vocabulary } from './vocabulary'

export const localGovernmentKind = {
  city: { en: 'City', fr: 'Ville', es: 'Ciudad', ar: 'مدينة' },
  municipality: { en: 'Municipality', fr: 'Municipalité', es: 'Municipio', ar: 'بلدية' },
  town: { en: 'Town', fr: 'Bourg', es: 'Villa', ar: 'بلدة' },
  borough: { en: 'Borough', fr: 'Arrondissement', es: 'Distrito municipal', ar: 'حي إداري' },
  county: { en: 'County', fr: 'Comté', es: 'Condado', ar: 'مقاطعة' },
  province: { en: 'Province', fr: 'Province', es: 'Provincia', ar: 'إقليم' },
  state: { en: 'State', fr: 'État', es: 'Estado', ar: 'ولاية' },
  governorate: { en: 'Governorate', fr: 'Gouvernorat', es: 'Gobernación', ar: 'محافظة' },
  'metropolitan-area': {
    en: 'Metropolitan area',
    fr: 'Aire métropolitaine',
    es: 'Área metropolitana',
    ar: 'منطقة حضرية كبرى',
  },
} as const satisfies Vocabulary

/** Where a city's membership of the network stands. */
export const memberStatus = {
  applied: { en: 'Applied', fr: 'Candidature déposée', es: 'Solicitud presentada', ar: 'طلب مقدَّم' },
  'under-review': {
    en: 'Under review',
    fr: 'En cours d’examen',
    es: 'En revisión',
    ar: 'قيد المراجعة',
  },
  active: { en: 'Active', fr: 'Active', es: 'Activa', ar: 'نشطة' },
  paused: { en: 'Paused', fr: 'Suspendue', es: 'En pausa', ar: 'معلقة' },
  declined: { en: 'Declined', fr: 'Refusée', es: 'Rechazada', ar: 'مرفوضة' },
  former: { en: 'Former member', fr: 'Ancien membre', es: 'Antiguo miembro', ar: 'عضو سابق' },
} as const satisfies Vocabulary

/** A member's seat on the steering committee. */
export const committeeSeat = {
  none: { en: 'No seat', fr: 'Pas de siège', es: 'Sin puesto', ar: 'بلا مقعد' },
  member: { en: 'Member', fr: 'Membre', es: 'Miembro', ar: 'عضو' },
  'co-chair': { en: 'Co-chair', fr: 'Coprésidence', es: 'Copresidencia', ar: 'رئيس مشارك' },
} as const satisfies Vocabulary
