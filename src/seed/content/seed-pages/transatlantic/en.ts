import { doc, h2, linkTo, p } from '../../rich-text'
import { declaration, hague, join } from './links'

export const body = doc(
  p(
    'The initiative started in October 2021 with the support of the United States Department of State. It strengthens cooperation across the Atlantic between mayors, local governments and practitioners in preventing extremism, hate and polarisation and in safeguarding local democracy.',
  ),
  p(
    'Workshops in Bratislava, Brussels, Denver, Helsinki, London and Oslo, work in depth with cities in Slovakia and major events in The Hague and New York have let both sides learn from each other, share and recommend.',
  ),
  h2('Why a transatlantic approach?'),
  p(
    'Security has long tied Europe and the United States together: partners on both sides have acted jointly against common threats and for shared interests. Cities differ, yet what drives hate and extremism, polarisation above all, is much the same.',
  ),
  p(
    'On both shores, and in North America as a whole, people no longer follow one distinct ideology: they struggle with, or pick from, many motives and ideas. City policies and measures of prevention have to take that into account.',
  ),
  h2('Shared challenges and opportunities'),
  p(
    'Cities name several threats to social cohesion that they have in common: hate, including hate based on ethnicity, race or identity and antisemitism, far-right movements, disinformation and political polarisation.',
  ),
  p(
    'The initiative is a platform on which mayors, city officials and local practitioners exchange experience and approaches, understand better how the threat evolves, and find, adopt and adapt practices that work in cities with similar challenges.',
  ),
  h2('A transatlantic dialogue of mayors in The Hague'),
  p(
    'In November 2022 more than 100 mayors, municipal officials and practitioners met for two days at the Peace Palace for the ',
    linkTo('Transatlantic Mayoral Dialogue', hague),
    '. They discussed threats that are ever more entangled, among them growing polarisation and anti-government sentiment. At the end more than 40 cities endorsed the ',
    linkTo('Hague Mayoral Declaration and Action Plan', declaration),
    ', which advances prevention and response led by cities.',
  ),
  join(),
)
