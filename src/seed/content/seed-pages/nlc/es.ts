import { doc, linkTo, p } from '../../rich-text'
import { webinar } from './links'

export const body = doc(
  p(
    'En todo Estados Unidos, los líderes locales se enfrentan al aumento del odio, el extremismo y la polarización. Las causas son muchas, desde acontecimientos mundiales hasta disputas internas, pero en todas partes el efecto es el mismo: a alcaldes, responsables municipales y vecinos les toca recomponer la convivencia e impedir que crezcan las tensiones y la violencia.',
  ),
  p(
    'Para ayudar a sus miembros en esta difícil tarea, la National League of Cities anunció una alianza oficial de programación con Strong Cities Network, una red mundial de más de 230 ciudades, urbanas y rurales, grandes y pequeñas, que reconoce el papel particular que los líderes y los gobiernos locales pueden desempeñar en la prevención del odio, el extremismo y la polarización, sea cual sea su forma, y en la respuesta a ellos. La red abre vías para que ciudades expuestas a amenazas cada vez más complejas aprendan y compartan, y elabora herramientas y otros recursos prácticos con los que puedan proteger a sus comunidades.',
  ),
  p(
    'Los miembros de la NLC tendrán acceso a recursos de vanguardia y a una red mundial de responsables municipales con problemas similares. A medida que se afiance la alianza, la NLC y Strong Cities se proponen crear más oportunidades de interés para los miembros de la NLC.',
  ),
  p(
    'Ambas organizaciones sostienen que el odio y el extremismo no tienen cabida en las comunidades: socavan la cohesión social, polarizan los barrios y fomentan la violencia. Los líderes municipales y los vecinos deben poder hacer su vida sin temor a que creencias o expresiones amparadas por la ley deriven en violencia u otros daños. La NLC y Strong Cities están unidas y dispuestas a apoyar a las ciudades.',
  ),
  p(
    'Clarence Anthony, presidente y director ejecutivo de la NLC, afirmó que su organización estaba profundamente comprometida con estrategias que pongan fin a la violencia, el odio y el extremismo que los líderes locales encuentran con demasiada frecuencia en sus propias comunidades, y que acogía con satisfacción una alianza que dará a las ciudades herramientas y apoyo para proteger la democracia, hacer frente a la falta de civismo y lograr que los vecinos se sientan seguros en casa.',
  ),
  p(
    'Eric Rosand, director ejecutivo de Strong Cities, declaró que la red estaba orgullosa de colaborar con sus amigos de la NLC y deseosa de poner a su servicio las buenas prácticas, los enfoques innovadores y las lecciones de sus miembros; las ciudades, y las redes de ciudades, son más fuertes juntas.',
  ),
  p(
    'La alianza arranca el 27 de marzo de 2024 con un ',
    linkTo('seminario web conjunto NLC – Strong Cities', webinar),
    ' sobre la respuesta liderada por las ciudades. Trata de cómo la comunicación estratégica, justo después de un suceso y a más largo plazo, puede apoyar la resiliencia y la cohesión social.',
  ),
)

export const boilerplate = doc(
  p(
    'La National League of Cities (NLC) es la voz de las ciudades y los pueblos de los Estados Unidos, donde viven más de 200 millones de personas. Trabaja para reforzar el liderazgo local, influir en la política federal y proponer soluciones innovadoras.',
  ),
)
