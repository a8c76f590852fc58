import type { Vocabulary } from './vocabulary'

/** Where a person is listed. */
export const personGroup = {
  team: { en: 'Team', fr: 'Équipe', es: 'Equipo', ar: 'الفريق' },
  management: { en: 'Management', fr: 'Direction', es: 'Dirección', ar: 'الإدارة' },
  'expert-pool': {
    en: 'Expert pool',
    fr: 'Vivier d’experts',
    es: 'Grupo de expertos',
    ar: 'مجموعة الخبراء',
  },
  speaker: { en: 'Speakers', fr: 'Intervenants', es: 'Ponentes', ar: 'المتحدثون' },
  author: { en: 'Authors', fr: 'Auteurs', es: 'Autores', ar: 'المؤلفون' },
} as const satisfies Vocabulary

export const userRole = {
  admin: { en: 'Administrator', fr: 'Administrateur', es: 'Administrador', ar: 'مدير النظام' },
  editor: { en: 'Editor', fr: 'Rédacteur', es: 'Editor', ar: 'محرر' },
  translator: { en: 'Translator', fr: 'Traducteur', es: 'Traductor', ar: 'مترجم' },
  member: { en: 'Member city', fr: 'Ville membre', es: 'Ciudad miembro', ar: 'مدينة عضو' },
} as const satisfies Vocabulary
