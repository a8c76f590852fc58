import { doc, h2, linkTo, p, ul } from '../../rich-text'
import { factSheet, meeting, picture, sideEvent, tenActions } from './links'

export const body = doc(
  picture(
    'En total, más de 120 participantes de 38 países asistieron al evento paralelo de la Asamblea General de las Naciones Unidas el 30 de septiembre.',
  ),
  p('Septiembre trajo dos acontecimientos importantes para Strong Cities Network.'),
  p(
    'El 22 de septiembre, alcaldes y otros representantes de una veintena de ciudades de todo el mundo se reunieron para revitalizar el Comité Directivo Internacional, el órgano de gobierno y decisión de la SCN. Hablaron de los retos que afrontan las ciudades para prevenir y combatir el extremismo violento y de cómo lograr que la SCN siga siendo adecuada a su misión. Hay disponible un ',
    linkTo('breve resumen del debate', meeting),
    '.',
  ),
  p(
    'El 30 de septiembre, la SCN celebró un evento paralelo virtual a la 76.ª Asamblea General de las Naciones Unidas sobre el papel de las ciudades en el avance de los esfuerzos mundiales para prevenir y combatir el extremismo violento. Copatrocinado por el Ministerio de Asuntos Exteriores de Macedonia del Norte y el Departamento de Estado de los Estados Unidos, reunió a alcaldes y otros líderes locales de todo el mundo con representantes de gobiernos nacionales, las Naciones Unidas y otros organismos multilaterales. Hay una grabación y un ',
    linkTo('resumen completo del evento paralelo', sideEvent),
    '.',
  ),
  h2('Dos documentos para su consideración'),
  ul(
    'El primero expone diez acciones que las ciudades pueden emprender para prevenir y combatir el extremismo violento. Quiere dar a conocer a los organismos multilaterales, a los gobiernos nacionales e incluso a las ciudades la variedad de aportaciones que estas pueden hacer en un enfoque de toda la sociedad.',
    'El segundo es una ficha informativa actualizada de la SCN sobre la misión, los objetivos y la estructura de la red, con el nuevo modelo de centros regionales y un comité directivo revitalizado y más sólido.',
  ),
  tenActions(),
  factSheet(),
  h2('Revitalizar el Comité Directivo Internacional: resumen'),
  p(
    'El Comité Directivo Internacional es el órgano de gobierno y decisión de la SCN. Fija la orientación estratégica, da a conocer la misión de la SCN y vela por que la red siga siendo dirigida y guiada por sus miembros. La reunión del 22 de septiembre trató de revitalizar el comité, reforzar la red y mejorar su impacto.',
  ),
  h2(
    'Evento paralelo virtual de la Asamblea General de las Naciones Unidas de 2021: grabación completa',
  ),
  p(
    'Entre quienes intervinieron figuran Uzra Zeya, subsecretaria de Estado de Seguridad Civil, Democracia y Derechos Humanos de los Estados Unidos, Vladimir Voronkov, secretario general adjunto de las Naciones Unidas para la Lucha contra el Terrorismo, y los alcaldes Naheed Nenshi, de Calgary (Canadá), Bill Peduto, de Pittsburgh (Estados Unidos), y Andy Burnham, del Gran Mánchester (Reino Unido).',
  ),
)
