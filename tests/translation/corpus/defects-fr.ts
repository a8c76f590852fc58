import type { Defect } from './types'

const fr = (
  name: string,
  source: string,
  target: string,
  more: Pick<Defect, 'beside' | 'maxLength'> = {},
): Defect => ({ class: name, locale: 'fr', source, target, ...more })

/** French texts, each with one defect of the kinds that machine-translated pages of the field show. */
export const DEFECTS_FR: readonly Defect[] = [
  fr(
    'code-space',
    'Lessons feed into the <g1>Fifth Global Summit</g1>.',
    'Ces leçons nourriront le<g1>cinquième Sommet mondial</g1>.',
  ),
  fr(
    'code-space',
    'They feed the online <g1>resource hub</g1> of the city.',
    'Elles enrichissent le<g1>centre de ressources</g1> en ligne de la ville.',
  ),
  fr(
    'code-space',
    'A <g1>library</g1> of city stories',
    'Une<g1>bibliothèque</g1> de récits de villes',
  ),
  fr('code-space', 'Many <g1>young people</g1> came.', 'Beaucoup de <g1>jeunes</g1>sont venus.'),
  fr(
    'code-space',
    'See <g1>the map</g1> and <g2>the list</g2>.',
    'Voir <g1>la carte</g1> et<g2>la liste</g2>.',
  ),
  fr(
    'code-space',
    'A short summary is <g1>available online</g1>.',
    'Un bref résumé est <g1>disponible en ligne</g1> .',
  ),
  fr(
    'code-space',
    '<g1>Mayors</g1>, <g2>teachers</g2> and parents',
    '<g1>Maires</g1>, <g2>enseignants</g2>et parents',
  ),
  fr(
    'code-space',
    'The work of <g1>Asuncion</g1> goes on.',
    'Le travail d’ <g1>Asuncion</g1> continue.',
  ),
  fr('codes', 'Read <g1>the report</g1> of the day.', 'Lisez le rapport de la journée.'),
  fr(
    'codes',
    'Read <g1>the report</g1> of the day.',
    'Lisez <g1>le rapport</g1> de <g1>la journée</g1>.',
  ),
  fr(
    'codes',
    'Watch <g1>the <g2>full</g2> recording</g1>.',
    'Regardez <g2>l’<g1>enregistrement</g1> complet</g2>.',
  ),
  fr('codes', 'Watch <g1>the recording</g1>.', 'Regardez <g3>l’enregistrement</g3>.'),
  fr('codes', 'Hall A<x1/>Second floor', 'Salle A Deuxième étage'),
  fr('codes', 'Hall A<x1/>Second floor', 'Salle A<x1/><x1/>Deuxième étage'),
  fr('doubled-words', 'The committee guides the work.', 'Le comité comité guide les travaux.'),
  fr(
    'doubled-words',
    'You can read the summary below.',
    'Vous pouvez lire le résumé résumé ci-dessous.',
  ),
  fr('doubled-words', 'The <g1>summary</g1> is short.', 'Le résumé <g1>résumé</g1> est court.'),
  fr(
    'doubled-words',
    'People should go about their lives.',
    'Chacun devrait vaquer à ses affaires et à ses affaires.',
  ),
  fr('numbers', 'More than 65 mayors met.', 'Plus de 56 maires se sont réunis.'),
  fr('numbers', 'Cities of 45 countries', 'Des villes de nombreux pays'),
  fr('numbers', 'A network of more than 230 cities', 'Un réseau de plus de 2 300 villes'),
  fr('numbers', 'The budget grew by 2.5 million.', 'Le budget a augmenté de 25 millions.'),
  fr('dates', 'On 30 September the talks began.', 'Le 30 octobre, les échanges ont commencé.'),
  fr('dates', 'The webinar is on March 27, 2024.', 'Le webinaire aura lieu le 27 mai 2024.'),
  fr('unknown-acronyms', 'The NATO office sent a guest.', 'Le bureau a envoyé un invité.'),
  fr(
    'unknown-acronyms',
    'The OSCE office sent a guest.',
    'Le bureau de l’OCSE a envoyé un invité.',
  ),
  fr(
    'forbidden-terms',
    'NLC members gain access to training.',
    'Les membres du CNL auront accès à des formations. NLC s’en réjouit.',
  ),
  fr('acronyms', 'A fact sheet about the SCN', 'Une fiche sur le réseau'),
  fr(
    'forbidden-terms',
    'A fact sheet about the SCN',
    'Une fiche d’information sur le RCS et le SCN',
  ),
  fr('names', 'For Strong Cities', 'Pour des cités solides'),
  fr(
    'names',
    'The Strong Cities Network organised a summit.',
    'Le Réseau des cités fortes a organisé un sommet.',
  ),
  fr('forbidden-terms', 'For Strong Cities', 'Pour des villes fortes'),
  fr(
    'forbidden-terms',
    'The Strong Cities Network has met.',
    'Le Réseau des villes fortes s’est réuni.',
  ),
  fr('terms', 'The International Steering Committee met.', 'Le groupe de conduite s’est réuni.'),
  fr('terms', 'It strengthens social cohesion.', 'Cela renforce le vivre-ensemble.'),
  fr(
    'consistency',
    'The International Steering Committee met.',
    'Le comité de pilotage international s’est réuni.',
    {
      beside: [
        [
          'Revitalising the International Steering Committee',
          'Revitaliser le Comité directeur international',
        ],
      ],
    },
  ),
  fr('consistency', 'Rules against hate speech', 'Des règles contre les discours haineux', {
    beside: [['What is hate speech?', 'Qu’est-ce que le discours de haine\u202f?']],
  }),
  fr(
    'consistency',
    'Strong Cities thanks all guests.',
    'Strong Cities remercie tous les invités.',
    { beside: [['Strong Cities will go on.', 'Les villes fortes poursuivront.']] },
  ),
  fr(
    'untranslated',
    'The talks went on until late in the evening.',
    'The talks went on until late in the evening.',
  ),
  fr('untranslated', 'Image of the harbour', 'Image of the harbour'),
  fr('punctuation', 'Why a transatlantic approach?', 'Pourquoi une approche transatlantique?'),
  fr('punctuation', 'Non-governmental:', 'Non gouvernemental:'),
  fr('punctuation', 'A “whole-of-society” approach', 'Une approche “globale de la société”'),
  fr('punctuation', 'Is your town strong?', 'Votre commune est-elle forte ?'),
  fr('punctuation', 'The talks ended early.', 'Les échanges se sont achevés tôt .'),
  fr('punctuation', '“We go on,” she said.', '«Nous continuons», a-t-elle dit.'),
  fr('end-punctuation', 'The report is ready.', 'Le rapport est prêt'),
  fr('end-punctuation', 'Whom can cities ask?', 'À qui les villes peuvent s’adresser.'),
  fr(
    'sentence-break',
    'Officials of 45 countries met for a varied programme.',
    'Des responsables de 45 pays se sont réunis. pour un programme varié.',
  ),
  fr(
    'sentence-break',
    'Guests from many towns spoke about their work.',
    'Des invités de nombreuses villes ont parlé. de leur travail.',
  ),
  fr('length', 'News', 'Toutes les nouvelles du réseau', { maxLength: 20 }),
  fr('length', 'Sign up', 'Inscrivez-vous dès maintenant', { maxLength: 16 }),
  fr(
    'length-ratio',
    'The dialogue brings together mayors, council members and practitioners from both sides of the ocean to compare what they do.',
    'Le dialogue réunit des maires.',
  ),
  fr(
    'length-ratio',
    'Mayors met in the old town hall.',
    'Les maires se sont réunis dans l’ancien hôtel de ville, où ils ont parlé longuement de tout ce qui les occupe, de leurs soucis, de leurs espoirs et de la suite qu’ils veulent donner.',
  ),
  fr('edge-space', 'Partners', ' Partenaires'),
  fr('edge-space', 'Host cities', 'Villes hôtes '),
  fr('double-space', 'The mayor opened the day.', 'Le maire a  ouvert la journée.'),
  fr(
    'double-space',
    'The mayor opened <g1>the day</g1>.',
    'Le maire a ouvert <g1> la journée</g1>.',
  ),
  fr('bidi', 'The mayor of Amman spoke.', 'Le maire d’Amman\u202e a parlé.'),
  fr('bidi', 'The mayor of Amman spoke.', 'Le maire d’\u2067Amman a parlé.'),
  fr(
    'addresses',
    'Register at https://example.org/register today.',
    'Inscrivez-vous sur https://example.org/inscription aujourd’hui.',
  ),
  fr('addresses', 'Write to desk@example.org.', 'Écrivez à desk@exemple.org.'),
  fr('link-text', 'Read <g1>the full summary</g1>.', 'Le résumé complet est <g1>ici</g1>.'),
  fr('link-text', 'Watch <g1>the recording</g1>.', 'Pour l’enregistrement, <g1>cliquez ici</g1>.'),
  fr(
    'tense',
    'The meeting will close with a declaration.',
    'La réunion s’est conclue par une déclaration.',
  ),
  fr('agreement', 'The first paper lists ten steps.', 'Les premier document présente dix étapes.'),
  fr(
    'agreement',
    'The event was co-sponsored by the ministry.',
    'L’événement a été coparrainée par la ministère.',
  ),
  fr(
    'meaning',
    'Local leaders protect their communities.',
    'Les chefs locaux s’en protègent leurs communautés.',
  ),
]
