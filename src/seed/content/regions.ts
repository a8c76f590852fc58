import { type SeedDocument, type Text, t } from './kit'

const region = (
  key: string,
  name: Text,
  countries: string[],
  hub?: { launchedOn: string; launchedOnPrecision: 'day' | 'month'; title: Text; email?: string },
): SeedDocument => ({
  key,
  data: {
    name,
    slug: { en: key },
    code: key,
    countries,
    hub: hub ? { active: true, ...hub } : { active: false },
  },
})

/** The regions of the network; one with a hub says since when. */
export const REGIONS: SeedDocument[] = [
  region('europe', t('Europe', 'Europe', 'Europa', 'أوروبا'), [
    'BE',
    'DE',
    'DK',
    'ES',
    'FI',
    'FR',
    'GB',
    'IT',
    'NL',
    'NO',
    'SE',
    'SK',
    'TR',
  ]),
  region(
    'north-america',
    t('North America', 'Amérique du Nord', 'América del Norte', 'أمريكا الشمالية'),
    ['CA', 'US'],
    {
      launchedOn: '2024-08-06',
      launchedOnPrecision: 'day',
      title: t(
        'North America Regional Hub',
        'Pôle régional pour l’Amérique du Nord',
        'Centro regional para América del Norte',
        'المركز الإقليمي لأمريكا الشمالية',
      ),
    },
  ),
  region(
    'latin-america-caribbean',
    t(
      'Latin America & the Caribbean',
      'Amérique latine et Caraïbes',
      'América Latina y el Caribe',
      'أمريكا اللاتينية ومنطقة البحر الكاريبي',
    ),
    ['CO', 'EC', 'PE'],
  ),
  region(
    'middle-east-north-africa',
    t(
      'Middle East & North Africa',
      'Moyen-Orient et Afrique du Nord',
      'Oriente Medio y Norte de África',
      'الشرق الأوسط وشمال أفريقيا',
    ),
    ['EG', 'JO', 'LB', 'MA', 'TN'],
    {
      launchedOn: '2023-03-16',
      launchedOnPrecision: 'day',
      title: t(
        'Middle East & North Africa Regional Hub',
        'Pôle régional pour le Moyen-Orient et l’Afrique du Nord',
        'Centro regional para Oriente Medio y Norte de África',
        'المركز الإقليمي للشرق الأوسط وشمال أفريقيا',
      ),
    },
  ),
  region(
    'east-southern-africa',
    t(
      'East & Southern Africa',
      'Afrique orientale et australe',
      'África oriental y meridional',
      'شرق أفريقيا وجنوبها',
    ),
    ['KE', 'UG', 'ZA'],
    {
      launchedOn: '2022-10-26',
      launchedOnPrecision: 'day',
      title: t(
        'East & Southern Africa Regional Hub',
        'Pôle régional pour l’Afrique orientale et australe',
        'Centro regional para África oriental y meridional',
        'المركز الإقليمي لشرق أفريقيا وجنوبها',
      ),
    },
  ),
  region(
    'west-africa-sahel',
    t(
      'West Africa & Sahel',
      'Afrique de l’Ouest et Sahel',
      'África occidental y Sahel',
      'غرب أفريقيا والساحل',
    ),
    ['CM', 'MR', 'NG', 'SN'],
  ),
  region(
    'south-asia',
    t('South Asia', 'Asie du Sud', 'Asia meridional', 'جنوب آسيا'),
    ['IN', 'LK', 'MV', 'PK'],
    {
      launchedOn: '2023-01-31',
      launchedOnPrecision: 'day',
      title: t(
        'South Asia Regional Hub',
        'Pôle régional pour l’Asie du Sud',
        'Centro regional para Asia meridional',
        'المركز الإقليمي لجنوب آسيا',
      ),
    },
  ),
  region(
    'western-balkans',
    t('Western Balkans', 'Balkans occidentaux', 'Balcanes Occidentales', 'غرب البلقان'),
    ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'],
    {
      launchedOn: '2022-11-01',
      launchedOnPrecision: 'month',
      title: t(
        'Western Balkans Regional Hub',
        'Pôle régional pour les Balkans occidentaux',
        'Centro regional para los Balcanes Occidentales',
        'المركز الإقليمي لغرب البلقان',
      ),
    },
  ),
  region(
    'asia-pacific',
    t('Asia-Pacific', 'Asie-Pacifique', 'Asia y el Pacífico', 'آسيا والمحيط الهادئ'),
    ['AU'],
  ),
]
