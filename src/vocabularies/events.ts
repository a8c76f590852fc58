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

/** What an organisation is to an event. */
export const organiserRole = {
  host: { en: 'Host', fr: 'Hôte', es: 'Anfitrión', ar: 'مضيف' },
  'co-host': { en: 'Co-host', fr: 'Co-hôte', es: 'Coanfitrión', ar: 'مضيف مشارك' },
  organiser: { en: 'Organiser', fr: 'Organisateur', es: 'Organizador', ar: 'منظِّم' },
  'co-organiser': {
    en: 'Co-organiser',
    fr: 'Co-organisateur',
    es: 'Coorganizador',
    ar: 'منظِّم مشارك',
  },
  sponsor: { en: 'Sponsor', fr: 'Parrain', es: 'Patrocinador', ar: 'راعٍ' },
  funder: { en: 'Funder', fr: 'Financeur', es: 'Financiador', ar: 'ممول' },
  supporter: { en: 'Supporter', fr: 'Soutien', es: 'Colaborador', ar: 'داعم' },
  'institutional-partner': {
    en: 'Institutional partner',
    fr: 'Partenaire institutionnel',
    es: 'Socio institucional',
    ar: 'شريك مؤسسي',
  },
} as const satisfies Vocabulary

/** What a person does at an event. */
export const speakerRole = {
  host: { en: 'Host', fr: 'Hôte', es: 'Anfitrión', ar: 'مضيف' },
  chair: { en: 'Chair', fr: 'Présidence', es: 'Presidencia', ar: 'رئيس الجلسة' },
  moderator: { en: 'Moderator', fr: 'Modération', es: 'Moderación', ar: 'مدير الجلسة' },
  speaker: { en: 'Speaker', fr: 'Intervenant', es: 'Ponente', ar: 'متحدث' },
  panellist: { en: 'Panellist', fr: 'Panéliste', es: 'Panelista', ar: 'مشارك في الحلقة' },
  facilitator: { en: 'Facilitator', fr: 'Facilitateur', es: 'Facilitador', ar: 'ميسِّر' },
} as const satisfies Vocabulary

export const agendaKind = {
  session: { en: 'Session', fr: 'Séance', es: 'Sesión', ar: 'جلسة' },
  break: { en: 'Break', fr: 'Pause', es: 'Pausa', ar: 'استراحة' },
  keynote: {
    en: 'Keynote',
    fr: 'Discours principal',
    es: 'Discurso principal',
    ar: 'كلمة رئيسية',
  },
  panel: { en: 'Panel', fr: 'Table d’experts', es: 'Panel', ar: 'حلقة نقاش' },
  tabletop: {
    en: 'Tabletop exercise',
    fr: 'Exercice de simulation',
    es: 'Ejercicio de simulación',
    ar: 'تمرين محاكاة',
  },
  ceremony: { en: 'Ceremony', fr: 'Cérémonie', es: 'Ceremonia', ar: 'مراسم' },
} as const satisfies Vocabulary
