import type { Defect } from './types'

const es = (
  name: string,
  source: string,
  target: string,
  more: Pick<Defect, 'beside' | 'maxLength'> = {},
): Defect => ({ class: name, locale: 'es', source, target, ...more })

/** The same kinds of defects in Spanish. */
export const DEFECTS_ES: readonly Defect[] = [
  es(
    'code-space',
    'They feed the <g1>resource hub</g1>.',
    'Enriquecen el<g1>centro de recursos</g1>.',
  ),
  es('code-space', 'A <g1>library</g1> of city stories', 'Una <g1>biblioteca</g1>de relatos'),
  es('codes', 'Read <g1>the report</g1> of the day.', 'Lea el informe del día.'),
  es(
    'codes',
    'Read <g1>the report</g1> in <g2>bold</g2>.',
    'Lea <g1>el informe</g1> en <g1>negrita</g1>.',
  ),
  es(
    'doubled-words',
    'The mayors of the region met.',
    'Los alcaldes de de la región se reunieron.',
  ),
  es('doubled-words', 'The mayors came early.', 'Los alcaldes alcaldes llegaron temprano.'),
  es('numbers', 'More than 120 guests', 'Más de 210 invitados'),
  es('numbers', 'The fund holds 1,500 euros.', 'El fondo tiene 1,5 euros.'),
  es('dates', 'On 22 September the board met.', 'El 22 de diciembre se reunió la junta.'),
  es('dates', 'It ends on May 3.', 'Termina el 3 de marzo.'),
  es('names', 'The Strong Cities Network grows.', 'La Red de Urbes Fuertes crece.'),
  es('forbidden-terms', 'The Strong Cities Network grows.', 'La Red de Ciudades Fuertes crece.'),
  es('terms', 'We protect social cohesion.', 'Protegemos la convivencia.'),
  es('terms', 'The Global Summit opens.', 'Se inaugura el gran encuentro.'),
  es(
    'consistency',
    'The International Steering Committee met.',
    'Se reunió el comité de dirección internacional.',
    {
      beside: [
        [
          'The International Steering Committee decides.',
          'El Comité Directivo Internacional decide.',
        ],
      ],
    },
  ),
  es('untranslated', 'Mayors from the whole region spoke.', 'Mayors from the whole region spoke.'),
  es(
    'untranslated',
    'Share this page with <g1>your neighbours</g1>',
    'Share this page with <g1>your neighbours</g1>',
  ),
  es('punctuation', 'Why cities?', 'Por qué las ciudades?'),
  es('punctuation', 'Join us!', 'Únase a nosotros!'),
  es('punctuation', 'The talks, short and clear', 'Las charlas , breves y claras'),
  es('end-punctuation', 'The report is ready.', 'El informe está listo'),
  es('bidi', 'The mayor spoke.', 'Habló \u202bel alcalde.'),
  es('addresses', 'See https://example.org/en/map.', 'Véase https://example.org/en/mapa.'),
  es('link-text', 'Read <g1>the full summary</g1>.', 'Lea el resumen <g1>aquí</g1>.'),
  es('double-space', 'The mayor opened the day.', 'El alcalde  inauguró la jornada.'),
  es('edge-space', 'Partners', 'Socios\n'),
]
