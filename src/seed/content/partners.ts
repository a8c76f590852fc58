import { ref, type SeedDocument, same, type Text, t } from './kit'
import { nlcBoilerplate } from './seed-pages/nlc'

type More = {
  relations?: string[]
  country?: string
  acronym?: Text | string
  published?: SeedDocument['published']
} & Record<string, unknown>

const partner = (key: string, kind: string, name: Text, more: More = {}): SeedDocument => {
  const { acronym, published, ...data } = more
  return {
    key,
    ...(published && { published }),
    data: {
      name,
      slug: { en: key },
      kind,
      ...(acronym !== undefined && {
        acronym: typeof acronym === 'string' ? same(acronym) : acronym,
      }),
      ...data,
    },
  }
}

const GOVERNMENTS: SeedDocument[] = [
  partner(
    'united-states-department-of-state',
    'national-government',
    t(
      'United States Department of State',
      'Département d’État des États-Unis',
      'Departamento de Estado de los Estados Unidos',
      'وزارة الخارجية الأمريكية',
    ),
    { relations: ['donor'], country: 'US' },
  ),
  partner(
    'ministry-of-foreign-affairs-of-denmark',
    'national-government',
    t(
      'Ministry of Foreign Affairs of Denmark',
      'Ministère des Affaires étrangères du Danemark',
      'Ministerio de Asuntos Exteriores de Dinamarca',
      'وزارة خارجية الدنمارك',
    ),
    { relations: ['donor'], country: 'DK' },
  ),
  partner(
    'government-of-australia',
    'national-government',
    t(
      'Government of Australia',
      'Gouvernement de l’Australie',
      'Gobierno de Australia',
      'حكومة أستراليا',
    ),
    { relations: ['donor'], country: 'AU' },
  ),
  partner(
    'government-of-canada',
    'national-government',
    t('Government of Canada', 'Gouvernement du Canada', 'Gobierno del Canadá', 'حكومة كندا'),
    { relations: ['donor'], country: 'CA' },
  ),
  partner(
    'government-of-the-netherlands',
    'national-government',
    t(
      'Government of the Netherlands',
      'Gouvernement des Pays-Bas',
      'Gobierno de los Países Bajos',
      'حكومة هولندا',
    ),
    { relations: ['donor'], country: 'NL' },
  ),
  partner(
    'government-of-norway',
    'national-government',
    t('Government of Norway', 'Gouvernement de la Norvège', 'Gobierno de Noruega', 'حكومة النرويج'),
    { relations: ['donor'], country: 'NO' },
  ),
  partner(
    'government-of-the-united-kingdom',
    'national-government',
    t(
      'Government of the United Kingdom',
      'Gouvernement du Royaume-Uni',
      'Gobierno del Reino Unido',
      'حكومة المملكة المتحدة',
    ),
    { relations: ['donor'], country: 'GB' },
  ),
  partner(
    'ministry-of-foreign-affairs-of-north-macedonia',
    'national-government',
    t(
      'Ministry of Foreign Affairs of North Macedonia',
      'Ministère des Affaires étrangères de Macédoine du Nord',
      'Ministerio de Asuntos Exteriores de Macedonia del Norte',
      'وزارة خارجية مقدونيا الشمالية',
    ),
    { country: 'MK' },
  ),
  partner(
    'attorney-generals-office-british-columbia',
    'state-provincial-government',
    t(
      'Attorney General’s Office, British Columbia',
      'Bureau du procureur général de la Colombie-Britannique',
      'Fiscalía General de Columbia Británica',
      'مكتب المدعي العام في كولومبيا البريطانية',
    ),
    { relations: ['donor'], country: 'CA' },
  ),
  partner(
    'consulate-of-the-united-states-vancouver',
    'national-government',
    t(
      'Consulate of the United States, Vancouver',
      'Consulat des États-Unis à Vancouver',
      'Consulado de los Estados Unidos en Vancouver',
      'قنصلية الولايات المتحدة في فانكوفر',
    ),
    {
      relations: ['donor'],
      country: 'US',
      parent: ref('partners', 'united-states-department-of-state'),
    },
  ),
  partner(
    'swedish-center-for-preventing-violent-extremism',
    'national-government',
    t(
      'Swedish Center for Preventing Violent Extremism',
      'Centre suédois de prévention de l’extrémisme violent',
      'Centro Sueco para la Prevención del Extremismo Violento',
      'المركز السويدي لمنع التطرف العنيف',
    ),
    { country: 'SE' },
  ),
]

const INTERNATIONAL: SeedDocument[] = [
  partner(
    'european-union',
    'intergovernmental',
    t('European Union', 'Union européenne', 'Unión Europea', 'الاتحاد الأوروبي'),
    { acronym: t('EU', 'UE', 'UE', 'EU'), relations: ['donor'] },
  ),
  partner(
    'global-counterterrorism-forum',
    'intergovernmental',
    t(
      'Global Counterterrorism Forum',
      'Forum mondial de lutte contre le terrorisme',
      'Foro Mundial contra el Terrorismo',
      'المنتدى العالمي لمكافحة الإرهاب',
    ),
    { acronym: 'GCTF', relations: ['programme-partner'] },
  ),
  partner(
    'un-counter-terrorism-committee-executive-directorate',
    'intergovernmental',
    t(
      'UN Counter-Terrorism Committee Executive Directorate',
      'Direction exécutive du Comité contre le terrorisme des Nations Unies',
      'Dirección Ejecutiva del Comité contra el Terrorismo de las Naciones Unidas',
      'المديرية التنفيذية للجنة الأمم المتحدة لمكافحة الإرهاب',
    ),
    { acronym: 'CTED', relations: ['programme-partner'] },
  ),
]

const NETWORKS: SeedDocument[] = [
  partner(
    'national-league-of-cities',
    'local-government-association',
    same('National League of Cities'),
    {
      acronym: 'NLC',
      relations: ['programme-partner'],
      country: 'US',
      website: 'https://www.nlc.org/',
      summary: t(
        'The voice of the cities, towns and villages of the United States; together they are home to more than 200 million people.',
        'La voix des villes et villages des États-Unis, qui comptent ensemble plus de 200 millions d’habitants.',
        'La voz de las ciudades y los pueblos de los Estados Unidos, que suman más de 200 millones de habitantes.',
        'صوت مدن الولايات المتحدة وبلداتها وقراها، ويقطنها مجتمعةً أكثر من 200 مليون نسمة.',
      ),
      boilerplate: nlcBoilerplate,
      agreements: [{ kind: 'partnership', signedOn: '2024-02-27' }],
    },
  ),
  partner(
    'global-parliament-of-mayors',
    'city-network',
    t(
      'Global Parliament of Mayors',
      'Parlement mondial des maires',
      'Parlamento Mundial de Alcaldes',
      'البرلمان العالمي لرؤساء البلديات',
    ),
    {
      acronym: 'GPM',
      relations: ['strategic-partner'],
      country: 'NL',
    },
  ),
  partner(
    'iclei-local-governments-for-sustainability',
    'city-network',
    t(
      'ICLEI – Local Governments for Sustainability',
      'ICLEI – Les gouvernements locaux pour le développement durable',
      'ICLEI – Gobiernos Locales por la Sustentabilidad',
      'ICLEI – الحكومات المحلية من أجل الاستدامة',
    ),
    { acronym: 'ICLEI', relations: ['programme-partner'], country: 'DE' },
  ),
  partner(
    'european-forum-for-urban-security',
    'city-network',
    t(
      'European Forum for Urban Security',
      'Forum européen pour la sécurité urbaine',
      'Foro Europeo para la Seguridad Urbana',
      'المنتدى الأوروبي للأمن الحضري',
    ),
    { acronym: 'Efus', relations: ['programme-partner'], country: 'FR' },
  ),
  partner('nordic-safe-cities', 'city-network', same('Nordic Safe Cities'), {
    acronym: 'NSC',
    relations: ['programme-partner'],
    country: 'DK',
  }),
  partner(
    'south-african-local-government-association',
    'local-government-association',
    t(
      'South African Local Government Association',
      'Association sud-africaine des collectivités locales',
      'Asociación Sudafricana de Gobiernos Locales',
      'جمعية الحكم المحلي في جنوب أفريقيا',
    ),
    { acronym: 'SALGA', relations: ['programme-partner'], country: 'ZA' },
  ),
  partner(
    'moroccan-association-of-presidents-of-communal-councils',
    'local-government-association',
    t(
      'Moroccan Association of Presidents of Communal Councils',
      'Association marocaine des présidents des conseils communaux',
      'Asociación Marroquí de Presidentes de Consejos Comunales',
      'الجمعية المغربية لرؤساء مجالس الجماعات',
    ),
    { acronym: 'AMPCC', relations: ['programme-partner'], country: 'MA' },
  ),
  partner(
    'international-city-county-management-association',
    'local-government-association',
    same('International City/County Management Association'),
    { acronym: 'ICMA', relations: ['programme-partner'], country: 'US' },
  ),
]

const SOCIETY: SeedDocument[] = [
  partner(
    'institute-for-strategic-dialogue',
    'civil-society',
    same('Institute for Strategic Dialogue'),
    { acronym: 'ISD', relations: ['host'], country: 'GB' },
  ),
  partner(
    'school-of-international-and-public-affairs-columbia-university',
    'academia',
    t(
      'School of International and Public Affairs, Columbia University',
      'École des affaires internationales et publiques de l’université Columbia',
      'Escuela de Asuntos Internacionales y Públicos de la Universidad de Columbia',
      'كلية الشؤون الدولية والعامة في جامعة كولومبيا',
    ),
    { acronym: 'SIPA', relations: ['knowledge-partner'], country: 'US' },
  ),
  partner('foundation-for-a-path-forward', 'civil-society', same('Foundation for a Path Forward'), {
    acronym: 'F4PF',
    relations: ['programme-partner'],
    country: 'CA',
  }),
  partner(
    'partners-for-democratic-change-slovakia',
    'civil-society',
    same('Partners for Democratic Change Slovakia'),
    { acronym: 'PDCS', relations: ['programme-partner'], country: 'SK' },
  ),
  partner(
    'european-observatory-of-online-hate',
    'civil-society',
    t(
      'European Observatory of Online Hate',
      'Observatoire européen de la haine en ligne',
      'Observatorio Europeo del Odio en Línea',
      'المرصد الأوروبي للكراهية على الإنترنت',
    ),
    { acronym: 'EOOH', relations: ['knowledge-partner'] },
  ),
  partner(
    'pittsburgh-theological-seminary',
    'faith',
    t(
      'Pittsburgh Theological Seminary',
      'Séminaire théologique de Pittsburgh',
      'Seminario Teológico de Pittsburgh',
      'كلية بيتسبرغ اللاهوتية',
    ),
    { acronym: 'PTS', country: 'US' },
  ),
  partner(
    'creative-associates-international',
    'private-sector',
    same('Creative Associates International'),
    { country: 'US', published: ['en', 'fr'] },
  ),
  partner(
    'exampleton-foundation',
    'foundation',
    t(
      'Exampleton Foundation (fictional demonstration)',
      'Fondation Exampleton (démonstration fictive)',
      'Fundación Exampleton (demostración ficticia)',
      'مؤسسة إكزامبلتون (عرض توضيحي خيالي)',
    ),
    {
      relations: ['knowledge-partner'],
      country: 'GB',
      website: 'https://exampleton.example/foundation',
      order: 99,
      logo: ref('media', 'demo-emblem'),
      summary: t(
        'A fictional foundation that shows what a partner record can hold.',
        'Une fondation fictive qui montre ce que peut contenir la fiche d’un partenaire.',
        'Una fundación ficticia que muestra lo que puede contener la ficha de un socio.',
        'مؤسسة خيالية تُظهر ما يمكن أن يتضمنه سجل الشريك.',
      ),
      agreements: [
        {
          kind: 'grant',
          signedOn: '2024-01-15',
          endsOn: '2026-01-14',
          document: ref('documents', 'demonstration-agreement'),
        },
      ],
    },
  ),
]

/** Organisations: who pays, hosts and works along. Abbreviations are not translated. */
export const PARTNERS: SeedDocument[] = [...GOVERNMENTS, ...INTERNATIONAL, ...NETWORKS, ...SOCIETY]
