import { doc, h2, linkTo, p } from '../../rich-text'
import { declaration, hague, join } from './links'

export const body = doc(
  p(
    'L’initiative a été lancée en octobre 2021 avec le soutien du Département d’État des États-Unis. Elle renforce la coopération transatlantique entre les maires, les collectivités locales et les praticiens pour prévenir l’extrémisme, la haine et la polarisation et sauvegarder la démocratie locale.',
  ),
  p(
    'Des ateliers à Bratislava, Bruxelles, Denver, Helsinki, Londres et Oslo, un travail approfondi avec des villes slovaques et de grands rendez-vous à La Haye et à New York permettent aux maires et aux praticiens des deux rives d’apprendre les uns des autres, de partager et de formuler des recommandations.',
  ),
  h2('Pourquoi une approche transatlantique ?'),
  p(
    'La sécurité lie de longue date l’Europe et les États-Unis : les acteurs des deux côtés ont agi ensemble face à des menaces communes et au service d’intérêts partagés. Les villes diffèrent, mais les moteurs de la haine et de l’extrémisme, à commencer par la polarisation croissante, se ressemblent.',
  ),
  p(
    'Sur les deux rives, et plus largement en Amérique du Nord, les individus ne suivent plus une idéologie unique et distincte : ils sont aux prises avec des motivations et des idéologies multiples, ou y puisent selon leur choix. Les politiques et les mesures de prévention des villes doivent en tenir compte.',
  ),
  h2('Des défis et des possibilités en commun'),
  p(
    'Les villes citent plusieurs menaces communes pour la cohésion sociale : la haine, notamment fondée sur l’ethnicité, la race ou l’identité, et l’antisémitisme, les mouvements d’extrême droite, la désinformation et la polarisation politique.',
  ),
  p(
    'L’initiative offre une plateforme où maires, responsables municipaux et praticiens locaux échangent expériences et approches, comprennent mieux l’évolution de la menace et repèrent, adoptent et adaptent les pratiques qui fonctionnent dans d’autres villes confrontées à des défis semblables.',
  ),
  h2('Le dialogue transatlantique des maires à La Haye'),
  p(
    'En novembre 2022, plus de 100 maires, fonctionnaires municipaux et praticiens se sont retrouvés pendant deux jours au Palais de la Paix pour le ',
    linkTo('Dialogue transatlantique des maires', hague),
    '. Ils y ont débattu de menaces de plus en plus imbriquées, dont la polarisation croissante et le sentiment antigouvernemental. Pour conclure, plus de 40 villes ont approuvé la ',
    linkTo('Déclaration et le plan d’action des maires de La Haye', declaration),
    ', qui font progresser la prévention et la réponse menées par les villes.',
  ),
  join(),
)
