import { doc, h2, linkTo, p } from '../../rich-text'
import { declaration, hague, join } from './links'

export const body = doc(
  p(
    'La iniciativa comenzó en octubre de 2021 con el apoyo del Departamento de Estado de los Estados Unidos. Refuerza la cooperación transatlántica entre alcaldías, gobiernos locales y profesionales para prevenir el extremismo, el odio y la polarización y salvaguardar la democracia local.',
  ),
  p(
    'Los talleres de Bratislava, Bruselas, Denver, Helsinki, Londres y Oslo, el trabajo a fondo con ciudades de Eslovaquia y los grandes encuentros de La Haya y Nueva York han permitido a ambas partes aprender una de otra, compartir y formular recomendaciones.',
  ),
  h2('¿Por qué un enfoque transatlántico?'),
  p(
    'La seguridad une desde hace tiempo a Europa y a los Estados Unidos: los socios de ambos lados han actuado juntos frente a amenazas comunes y en favor de intereses compartidos. Las ciudades son distintas, pero lo que impulsa el odio y el extremismo, sobre todo la polarización, se parece mucho.',
  ),
  p(
    'En ambas orillas, y en América del Norte en su conjunto, las personas ya no siguen una ideología única y definida: lidian con motivaciones e ideas muy diversas, o toman de ellas lo que les conviene. Las políticas y las medidas de prevención de las ciudades deben tenerlo en cuenta.',
  ),
  h2('Retos y oportunidades compartidos'),
  p(
    'Las ciudades señalan varias amenazas comunes para la cohesión social: el odio, incluido el que se basa en la etnia, la raza o la identidad, y el antisemitismo, los movimientos de extrema derecha, la desinformación y la polarización política.',
  ),
  p(
    'La iniciativa es una plataforma en la que alcaldes, responsables municipales y profesionales locales intercambian experiencias y enfoques, comprenden mejor cómo evoluciona la amenaza e identifican, adoptan y adaptan prácticas que funcionan en ciudades con retos similares.',
  ),
  h2('Un diálogo transatlántico de alcaldes en La Haya'),
  p(
    'En noviembre de 2022, más de 100 alcaldes, funcionarios municipales y profesionales se reunieron durante dos días en el Palacio de la Paz para el ',
    linkTo('Diálogo transatlántico de alcaldes', hague),
    '. Debatieron sobre amenazas cada vez más entrelazadas, entre ellas la polarización creciente y el sentimiento antigubernamental. Al término, más de 40 ciudades suscribieron la ',
    linkTo('Declaración y el Plan de Acción de los alcaldes de La Haya', declaration),
    ', que impulsan la prevención y la respuesta lideradas por las ciudades.',
  ),
  join(),
)
