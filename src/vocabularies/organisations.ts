import type { Vocabulary } from './vocabulary'

export const partnerKind = {
  'national-government': {
    en: 'National government',
    fr: 'Gouvernement national',
    es: 'Gobierno nacional',
    ar: 'حكومة وطنية',
  },
  'state-provincial-government': {
    en: 'State or provincial government',
    fr: 'Gouvernement d’État ou provincial',
    es: 'Gobierno estatal o provincial',
    ar: 'حكومة ولاية أو إقليم',
  },
  intergovernmental: {
    en: 'Intergovernmental organisation',
    fr: 'Organisation intergouvernementale',
    es: 'Organización intergubernamental',
    ar: 'منظمة حكومية دولية',
  },
  'local-government-association': {
    en: 'Local government association',
    fr: 'Association de collectivités locales',
    es: 'Asociación de gobiernos locales',
    ar: 'رابطة سلطات محلية',
  },
  'city-network': {
    en: 'City network',
    fr: 'Réseau de villes',
    es: 'Red de ciudades',
    ar: 'شبكة مدن',
  },
  'civil-society': {
    en: 'Civil society',
    fr: 'Société civile',
    es: 'Sociedad civil',
    ar: 'المجتمع المدني',
  },
  academia: {
    en: 'Academia',
    fr: 'Monde universitaire',
    es: 'Ámbito académico',
    ar: 'أوساط أكاديمية',
  },
  foundation: { en: 'Foundation', fr: 'Fondation', es: 'Fundación', ar: 'مؤسسة خيرية' },
  'private-sector': {
    en: 'Private sector',
    fr: 'Secteur privé',
    es: 'Sector privado',
    ar: 'القطاع الخاص',
  },
  faith: {
    en: 'Faith-based organisation',
    fr: 'Organisation confessionnelle',
    es: 'Organización religiosa',
    ar: 'منظمة دينية',
  },
  media: { en: 'Media', fr: 'Médias', es: 'Medios de comunicación', ar: 'وسائل الإعلام' },
} as const satisfies Vocabulary

/** What an organisation is to the network or to one of its programmes. */
export const partnerRelation = {
  host: { en: 'Host', fr: 'Hôte', es: 'Anfitrión', ar: 'مضيف' },
  donor: { en: 'Donor', fr: 'Bailleur de fonds', es: 'Donante', ar: 'جهة مانحة' },
  'strategic-partner': {
    en: 'Strategic partner',
    fr: 'Partenaire stratégique',
    es: 'Socio estratégico',
    ar: 'شريك استراتيجي',
  },
  'programme-partner': {
    en: 'Programme partner',
    fr: 'Partenaire de programme',
    es: 'Socio de programa',
    ar: 'شريك برامجي',
  },
  'knowledge-partner': {
    en: 'Knowledge partner',
    fr: 'Partenaire de connaissances',
    es: 'Socio de conocimiento',
    ar: 'شريك معرفي',
  },
} as const satisfies Vocabulary

export const agreementKind = {
  memorandum: {
    en: 'Memorandum of understanding',
    fr: 'Protocole d’accord',
    es: 'Memorando de entendimiento',
    ar: 'مذكرة تفاهم',
  },
  partnership: {
    en: 'Partnership agreement',
    fr: 'Accord de partenariat',
    es: 'Acuerdo de asociación',
    ar: 'اتفاق شراكة',
  },
  grant: { en: 'Grant', fr: 'Subvention', es: 'Subvención', ar: 'منحة' },
} as const satisfies Vocabulary

/** Proper names: the same in every language, but for Arabic script where it is customary. */
export const socialPlatform = {
  facebook: { en: 'Facebook', fr: 'Facebook', es: 'Facebook', ar: 'فيسبوك' },
  instagram: { en: 'Instagram', fr: 'Instagram', es: 'Instagram', ar: 'إنستغرام' },
  linkedin: { en: 'LinkedIn', fr: 'LinkedIn', es: 'LinkedIn', ar: 'لينكدإن' },
  x: { en: 'X', fr: 'X', es: 'X', ar: 'إكس' },
  youtube: { en: 'YouTube', fr: 'YouTube', es: 'YouTube', ar: 'يوتيوب' },
  bluesky: { en: 'Bluesky', fr: 'Bluesky', es: 'Bluesky', ar: 'بلوسكاي' },
  mastodon: { en: 'Mastodon', fr: 'Mastodon', es: 'Mastodon', ar: 'ماستودون' },
  website: { en: 'Website', fr: 'Site web', es: 'Sitio web', ar: 'موقع إلكتروني' },
} as const satisfies Vocabulary
