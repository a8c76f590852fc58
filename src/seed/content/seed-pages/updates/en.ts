import { doc, h2, linkTo, p, ul } from '../../rich-text'
import { factSheet, meeting, picture, sideEvent, tenActions } from './links'

export const body = doc(
  picture(
    'In all, more than 120 participants from 38 countries attended the side event of the United Nations General Assembly on 30 September.',
  ),
  p('September brought two important events for the Strong Cities Network.'),
  p(
    'On 22 September mayors and other representatives of some twenty cities around the world met to revitalise the International Steering Committee, the body that governs the SCN and takes its decisions. They spoke about the challenges cities meet in preventing and countering violent extremism and about keeping the SCN fit for its purpose. A ',
    linkTo('short summary of the discussion', meeting),
    ' is available.',
  ),
  p(
    'On 30 September the SCN held a virtual side event of the 76th United Nations General Assembly on the role of cities in advancing global efforts to prevent and counter violent extremism. Co-sponsored by the Ministry of Foreign Affairs of North Macedonia and the United States Department of State, it brought together mayors and other local leaders from around the world with representatives of national governments, the United Nations and other multilateral bodies. There is a recording, and a ',
    linkTo('full summary of the side event', sideEvent),
    '.',
  ),
  h2('Two papers for consideration'),
  ul(
    'The first sets out ten actions that cities can take to prevent and counter violent extremism. It wants to make multilateral bodies, national governments and even cities aware of the range of contributions cities can make in a whole-of-society approach.',
    'The second is an updated fact sheet of the SCN on the mission, aims and structure of the network, with the new regional hub model and a revitalised, more robust steering committee.',
  ),
  tenActions(),
  factSheet(),
  h2('Revitalising the International Steering Committee: summary'),
  p(
    'The International Steering Committee is the governing and decision-making body of the SCN. It gives strategic direction, promotes the mission of the SCN and sees to it that the network stays led and guided by its members. The meeting of 22 September was about revitalising the committee, strengthening the network and improving its impact.',
  ),
  h2('Virtual side event of the 2021 United Nations General Assembly: full recording'),
  p(
    'Speakers included Uzra Zeya, Under Secretary of State for Civilian Security, Democracy, and Human Rights of the United States, Vladimir Voronkov, United Nations Under-Secretary-General for Counter-Terrorism, and the mayors Naheed Nenshi of Calgary (Canada), Bill Peduto of Pittsburgh (United States) and Andy Burnham of Greater Manchester (United Kingdom).',
  ),
)
