import type { Vocabulary } from './vocabulary'

export const resourceKind = {
  guide: { en: 'Guide', fr: 'Guide', es: 'Guía', ar: 'دليل' },
  toolkit: { en: 'Toolkit', fr: 'Boîte à outils', es: 'Caja de herramientas', ar: 'مجموعة أدوات' },
  'policy-brief': {
    en: 'Policy brief',
    fr: 'Note d’orientation',
    es: 'Informe de políticas',
    ar: 'موجز سياسات',
  },
  'research-report': {
    en: 'Research report',
    fr: 'Rapport de recherche',
    es: 'Informe de investigación',
    ar: 'تقرير بحثي',
  },
  'position-paper': {
    en: 'Position paper',
    fr: 'Document de position',
    es: 'Documento de posición',
    ar: 'ورقة موقف',
  },
  'case-study': { en: 'Case study', fr: 'Étude de cas', es: 'Estudio de caso', ar: 'دراسة حالة' },
  'city-spotlight': {
    en: 'City spotlight',
    fr: 'Gros plan sur une ville',
    es: 'Ciudad en primer plano',
    ar: 'أضواء على مدينة',
  },
  'impact-story': {
    en: 'Impact story',
    fr: 'Récit d’impact',
    es: 'Historia de impacto',
    ar: 'قصة أثر',
  },
  declaration: { en: 'Declaration', fr: 'Déclaration', es: 'Declaración', ar: 'إعلان' },
  'fact-sheet': {
    en: 'Fact sheet',
    fr: 'Fiche d’information',
    es: 'Ficha informativa',
    ar: 'صحيفة وقائع',
  },
  strategy: { en: 'Strategy', fr: 'Stratégie', es: 'Estrategia', ar: 'استراتيجية' },
  training: {
    en: 'Training material',
    fr: 'Support de formation',
    es: 'Material de formación',
    ar: 'مادة تدريبية',
  },
  video: { en: 'Video', fr: 'Vidéo', es: 'Vídeo', ar: 'فيديو' },
} as const satisfies Vocabulary

/** What an organisation is to a resource. */
export const resourcePartnerRole = {
  publisher: { en: 'Publisher', fr: 'Éditeur', es: 'Editor', ar: 'ناشر' },
  'co-author': { en: 'Co-author', fr: 'Coauteur', es: 'Coautor', ar: 'مؤلف مشارك' },
  funder: { en: 'Funder', fr: 'Financeur', es: 'Financiador', ar: 'ممول' },
} as const satisfies Vocabulary

export const articleKind = {
  news: { en: 'News', fr: 'Actualité', es: 'Noticia', ar: 'خبر' },
  announcement: { en: 'Announcement', fr: 'Annonce', es: 'Anuncio', ar: 'إعلان مشروع' },
  'press-release': {
    en: 'Press release',
    fr: 'Communiqué de presse',
    es: 'Comunicado de prensa',
    ar: 'بيان صحفي',
  },
  statement: { en: 'Statement', fr: 'Déclaration', es: 'Declaración', ar: 'بيان' },
  newsletter: {
    en: 'Newsletter',
    fr: 'Lettre d’information',
    es: 'Boletín informativo',
    ar: 'نشرة إخبارية',
  },
  opinion: { en: 'Opinion', fr: 'Tribune', es: 'Opinión', ar: 'رأي' },
  'media-coverage': {
    en: 'Media coverage',
    fr: 'Revue de presse',
    es: 'Cobertura mediática',
    ar: 'تغطية إعلامية',
  },
  vacancy: { en: 'Vacancy', fr: 'Offre d’emploi', es: 'Oferta de empleo', ar: 'وظيفة شاغرة' },
} as const satisfies Vocabulary

/** Whether the translation of somebody else's article is theirs or ours. */
export const sourceTranslation = {
  official: {
    en: 'Official translation',
    fr: 'Traduction officielle',
    es: 'Traducción oficial',
    ar: 'ترجمة رسمية',
  },
  unofficial: {
    en: 'Unofficial translation',
    fr: 'Traduction non officielle',
    es: 'Traducción no oficial',
    ar: 'ترجمة غير رسمية',
  },
} as const satisfies Vocabulary

/** The contract of a vacancy. */
export const contractKind = {
  permanent: { en: 'Permanent', fr: 'Durée indéterminée', es: 'Indefinido', ar: 'عقد دائم' },
  'fixed-term': {
    en: 'Fixed term',
    fr: 'Durée déterminée',
    es: 'Duración determinada',
    ar: 'عقد محدد المدة',
  },
  consultancy: { en: 'Consultancy', fr: 'Prestation de conseil', es: 'Consultoría', ar: 'استشارة' },
  internship: { en: 'Internship', fr: 'Stage', es: 'Prácticas', ar: 'تدريب مهني' },
  volunteer: { en: 'Volunteer', fr: 'Bénévolat', es: 'Voluntariado', ar: 'تطوع' },
} as const satisfies Vocabulary

/** Whom a resource or a recommendation is for. */
export const audience = {
  'mayors-local-governments': {
    en: 'Mayors and local governments',
    fr: 'Maires et collectivités locales',
    es: 'Alcaldías y gobiernos locales',
    ar: 'رؤساء البلديات والسلطات المحلية',
  },
  'city-councils': {
    en: 'City councils',
    fr: 'Conseils municipaux',
    es: 'Concejos municipales',
    ar: 'المجالس البلدية',
  },
  'national-governments': {
    en: 'National governments',
    fr: 'Gouvernements nationaux',
    es: 'Gobiernos nacionales',
    ar: 'الحكومات الوطنية',
  },
  'state-provincial-governments': {
    en: 'State and provincial governments',
    fr: 'Gouvernements d’État et provinciaux',
    es: 'Gobiernos estatales y provinciales',
    ar: 'حكومات الولايات والأقاليم',
  },
  'international-organisations': {
    en: 'International organisations',
    fr: 'Organisations internationales',
    es: 'Organizaciones internacionales',
    ar: 'المنظمات الدولية',
  },
  'civil-society': {
    en: 'Civil society',
    fr: 'Société civile',
    es: 'Sociedad civil',
    ar: 'المجتمع المدني',
  },
  'private-sector': {
    en: 'Private sector',
    fr: 'Secteur privé',
    es: 'Sector privado',
    ar: 'القطاع الخاص',
  },
  researchers: { en: 'Researchers', fr: 'Chercheurs', es: 'Investigadores', ar: 'الباحثون' },
  youth: { en: 'Young people', fr: 'Jeunes', es: 'Jóvenes', ar: 'الشباب' },
  network: { en: 'The network', fr: 'Le réseau', es: 'La red', ar: 'الشبكة' },
} as const satisfies Vocabulary

/** Which disclaimer opens a report; the text of the standard one is a site setting. */
export const reportDisclaimer = {
  none: { en: 'None', fr: 'Aucun', es: 'Ninguno', ar: 'بدون' },
  standard: { en: 'Standard', fr: 'Standard', es: 'Estándar', ar: 'قياسي' },
} as const satisfies Vocabulary

/** Under which terms an image may be used. */
export const licence = {
  'all-rights-reserved': {
    en: 'All rights reserved',
    fr: 'Tous droits réservés',
    es: 'Todos los derechos reservados',
    ar: 'جميع الحقوق محفوظة',
  },
  'with-permission': {
    en: 'Used with permission',
    fr: 'Utilisé avec autorisation',
    es: 'Usado con permiso',
    ar: 'مستخدم بإذن',
  },
  'cc-by-4.0': { en: 'CC BY 4.0', fr: 'CC BY 4.0', es: 'CC BY 4.0', ar: 'CC BY 4.0' },
  'cc-by-sa-4.0': {
    en: 'CC BY-SA 4.0',
    fr: 'CC BY-SA 4.0',
    es: 'CC BY-SA 4.0',
    ar: 'CC BY-SA 4.0',
  },
  'cc-by-nc-4.0': {
    en: 'CC BY-NC 4.0',
    fr: 'CC BY-NC 4.0',
    es: 'CC BY-NC 4.0',
    ar: 'CC BY-NC 4.0',
  },
  cc0: { en: 'CC0', fr: 'CC0', es: 'CC0', ar: 'CC0' },
  'public-domain': {
    en: 'Public domain',
    fr: 'Domaine public',
    es: 'Dominio público',
    ar: 'ملك عام',
  },
} as const satisfies Vocabulary
