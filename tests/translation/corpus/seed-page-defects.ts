import type { CheckId } from '@/features/translation/core/checks'

import type { Defect } from './types'

/** The five machine-translated pages that the product was measured against. */
export type SeedPage = 'Victoria' | 'Fourth Global Summit' | 'Dialogue' | 'NLC' | 'Updates'

/** A defect of a seed page's French, with a text of ours that has the same one. */
export type SeedPageDefect = {
  page: SeedPage
  defect: string
} & (
  | { check: CheckId; example: Omit<Defect, 'class' | 'locale'> }
  | { impossible: keyof typeof IMPOSSIBLE }
)

/** Why some defects cannot come back, though no check looks for them. */
export const IMPOSSIBLE = {
  paragraph: 'a paragraph is one unit: no engine gets its links and bold words apart',
  structure: 'lists and rows are shared by all locales: a translation has no structure to lose',
  person: 'no rule finds it: machine text is not published before a person has confirmed it',
  label: 'origin and review are data of each locale, not a sentence in the footer',
  interface: 'labels and pictures of the page are not part of its text',
  draft: 'a draft is a state: only published locales are served',
} as const

const found = (
  page: SeedPage,
  defect: string,
  check: CheckId,
  [source, target]: readonly [string, string],
  beside?: Defect['beside'],
): SeedPageDefect => ({ page, defect, check, example: { source, target, beside } })

const prevented = (
  page: SeedPage,
  defect: string,
  impossible: keyof typeof IMPOSSIBLE,
): SeedPageDefect => ({ page, defect, impossible })

export const SEED_PAGE_DEFECTS: readonly SeedPageDefect[] = [
  found('Victoria', '“leCinquième”, “lecentre”, “labibliothèque”', 'code-space', [
    'They shape the <g1>Fifth Global Summit</g1>.',
    'Elles façonnent le<g1>Cinquième Sommet mondial</g1>.',
  ]),
  found('Victoria', '“desvilles fortes”', 'code-space', [
    'The Summit <g1>of Strong Cities</g1>',
    'Le Sommet des<g1>villes fortes</g1>',
  ]),
  found('Victoria', '“Description :Les”', 'code-space', [
    '<g1>Description:</g1> On two days',
    '<g1>Description\u00a0:</g1>Deux jours',
  ]),
  found('Victoria', '“Pour des villes fortes”', 'forbidden-terms', [
    'For Strong Cities',
    'Pour des villes fortes',
  ]),
  found(
    'Victoria',
    '“Réseau des villes fortes” and “Strong Cities” in one text',
    'consistency',
    ['Strong Cities will come back.', 'Les villes fortes reviendront.'],
    [['Strong Cities thanks its hosts.', 'Strong Cities remercie ses hôtes.']],
  ),
  found('Victoria', '“Non gouvernemental:” without a space', 'punctuation', [
    'Non-governmental:',
    'Non gouvernemental:',
  ]),
  prevented('Victoria', 'headings over lists that are gone', 'structure'),
  prevented('Victoria', 'footer that apologises for machine translation', 'label'),
  found('Fourth Global Summit', '“45 pays. pour un programme”', 'sentence-break', [
    'Guests of 45 countries met for a rich programme.',
    'Des invités de 45 pays se sont réunis. pour un riche programme.',
  ]),
  found('Fourth Global Summit', '“Villes fortes” as a heading', 'forbidden-terms', [
    'Strong Cities',
    'Villes fortes',
  ]),
  found('Fourth Global Summit', '“Réseau des villes fortes” for the name', 'forbidden-terms', [
    'The summit of the Strong Cities Network',
    'Le sommet du Réseau des villes fortes',
  ]),
  found(
    'Fourth Global Summit',
    '“discours haineux” and “discours de haine”',
    'consistency',
    ['Trends in hate speech', 'Tendances des discours haineux'],
    [['Towns against hate speech', 'Les villes face au discours de haine']],
  ),
  found(
    'Fourth Global Summit',
    '“gouvernements locaux” and “collectivités locales”',
    'forbidden-terms',
    ['Mayors and local governments', 'Les maires et les gouvernements locaux'],
  ),
  prevented('Fourth Global Summit', 'past and future tense for one event', 'person'),
  prevented(
    'Fourth Global Summit',
    '“la déclaration du maire” for the declaration of all mayors',
    'person',
  ),
  prevented('Fourth Global Summit', '“(PROJET)” in the title of a public page', 'draft'),
  found('Dialogue', '“Pourquoi une approche transatlantique?”', 'punctuation', [
    'Why this approach?',
    'Pourquoi cette approche?',
  ]),
  found('Dialogue', '“maires des villes fortes”', 'forbidden-terms', [
    'Mayors of Strong Cities met.',
    'Des maires des villes fortes se sont réunis.',
  ]),
  found(
    'Dialogue',
    '“Réseau des villes fortes” and “Strong Cities”',
    'consistency',
    ['The Strong Cities Network began.', 'Le Réseau des villes fortes a débuté.'],
    [['The Strong Cities Network grows.', 'Le Strong Cities Network grandit.']],
  ),
  found('NLC', '“membres du CNL” for NLC', 'forbidden-terms', [
    'Members of the NLC',
    'Les membres du CNL',
  ]),
  found(
    'NLC',
    '“CNL” beside “NLC”',
    'consistency',
    ['Follow the NLC.', 'Suivez le CNL.'],
    [['The NLC grows.', 'La NLC grandit.']],
  ),
  found('NLC', '“à leurs occupations et à leurs occupations”', 'doubled-words', [
    'People go about their daily business.',
    'Les gens vaquent à leurs travaux et à leurs travaux.',
  ]),
  found('NLC', '“le réseau Strong Cities” for the Strong Cities Network', 'names', [
    'The Strong Cities Network joins forces',
    'Le réseau Strong Cities unit ses forces',
  ]),
  prevented('NLC', '“d’en protéger leurs communautés”', 'person'),
  prevented('NLC', '“Type de contenu :”, “Partager :” without anything behind', 'interface'),
  found('Updates', '“Le Comité Comité directeur”', 'doubled-words', [
    'The Committee guides the work.',
    'Le Comité Comité guide les travaux.',
  ]),
  found('Updates', '“le résumé résumé ci-dessous”', 'doubled-words', [
    'Read the <g1>summary</g1> below.',
    'Lisez le résumé <g1>résumé</g1> ci-dessous.',
  ]),
  found('Updates', '“RCS” for SCN', 'forbidden-terms', ['The aims of the SCN', 'Les buts du RCS']),
  found(
    'Updates',
    '“comité de pilotage” and “comité directeur”',
    'consistency',
    [
      'The International Steering Committee met.',
      'Le comité de pilotage international s’est réuni.',
    ],
    [['Our International Steering Committee', 'Notre Comité directeur international']],
  ),
  found('Updates', '“ici .” with a space before the full stop', 'code-space', [
    'See <g1>the recording</g1>.',
    'Voir <g1>l’enregistrement</g1> .',
  ]),
  found('Updates', 'links that say only “ici”', 'link-text', [
    'Read <g1>the summary</g1>.',
    'Résumé disponible <g1>ici</g1>.',
  ]),
  found('Updates', '“globale de la société” in English quotation marks', 'punctuation', [
    'A “whole” approach',
    'Une approche “globale”',
  ]),
  prevented(
    'Updates',
    '“du RCS. Comité directeur international qui constitue”: a sentence cut at a link',
    'paragraph',
  ),
  prevented(
    'Updates',
    '“thèmes suivants Le rôle des villes”: a title without its colon',
    'paragraph',
  ),
  prevented('Updates', '“Les premier Il met en évidence”: words around a link lost', 'paragraph'),
  prevented(
    'Updates',
    '“Union européenne Département d’État”: a conjunction between two links lost',
    'paragraph',
  ),
  prevented('Updates', '“coparrainée par la Ministère”: agreement', 'person'),
  prevented('Updates', '“Image” as a text of its own', 'interface'),
]
