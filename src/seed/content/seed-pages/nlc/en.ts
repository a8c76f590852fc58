import { doc, linkTo, p } from '../../rich-text'
import { webinar } from './links'

export const body = doc(
  p(
    'All over the United States local leaders face rising hate, extremism and polarisation. Many things lie behind the rise, from events across the world to disputes at home, but in every place the effect is the same: mayors, city officials and residents are left to pick up the pieces and to keep tension and violence from growing.',
  ),
  p(
    'To help its members in this hard task the National League of Cities announced an official programming partnership with the Strong Cities Network, a global network of more than 230 cities, urban and rural, large and small, which recognises the particular part that local leaders and governments can play in preventing and responding to hate, extremism and polarisation in whatever form. It opens ways for cities with ever more complex threats to learn and share, and makes tools and other practical resources with which they can protect their communities.',
  ),
  p(
    'Members of the NLC gain access to leading resources and to a worldwide network of city officials with similar problems. As the partnership deepens the NLC and Strong Cities intend to develop more opportunities that matter to the members of the NLC.',
  ),
  p(
    'Both organisations hold that hate and extremism have no place in communities: they undermine social cohesion, polarise neighbourhoods and stir up violence. City leaders and residents should be able to go about their lives without fear that lawful beliefs or speech turn into violence or other harm. The NLC and Strong Cities stand together, ready to support cities.',
  ),
  p(
    'Clarence Anthony, CEO and Executive Director of the NLC, said that his organisation was deeply committed to strategies that end the violence, hate and extremism local leaders meet too often in their own communities, and that it welcomed a partnership which would give cities tools and support to protect democracy, counter incivility and make residents feel safe at home.',
  ),
  p(
    'Eric Rosand, Executive Director of Strong Cities, said that the network was proud to work with its friends of the NLC and keen to put the good practices, innovative approaches and lessons of its members at their service; cities, and networks of cities, are stronger together.',
  ),
  p(
    'The partnership opens on 27 March 2024 with a ',
    linkTo('joint NLC – Strong Cities webinar', webinar),
    ' on city-led response. It looks at how strategic communications, in the immediate wake of an incident and in the longer term, can support resilience and social cohesion.',
  ),
)

export const boilerplate = doc(
  p(
    'The National League of Cities (NLC) speaks for the cities, towns and villages of the United States, where more than 200 million people live. It works to strengthen local leadership, influence federal policy and put forward innovative solutions.',
  ),
)
