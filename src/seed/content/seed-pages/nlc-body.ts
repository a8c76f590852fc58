import { ref } from '../kit'
import { doc, linkTo, p } from '../rich-text'

const webinar = ref('events', 'national-league-of-cities-strong-cities-network-webinar')

/** The partnership announced on 27 February 2024; what was said is reported, never quoted. */
export const nlcBody = {
  en: doc(
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
  ),
  fr: doc(
    p(
      'Partout aux États-Unis, les responsables municipaux font face à la montée de la haine, de l’extrémisme et de la polarisation. Les causes en sont nombreuses, des événements mondiaux aux différends intérieurs, mais l’effet local est le même : maires, responsables municipaux et habitants doivent recoller les morceaux et éviter que tensions et violences ne s’aggravent.',
    ),
    p(
      'Pour aider ses membres dans cette tâche difficile, la National League of Cities a annoncé un partenariat officiel de programmation avec le Strong Cities Network, un réseau mondial de plus de 230 villes, urbaines et rurales, grandes et petites, qui reconnaît le rôle particulier des dirigeants et des gouvernements locaux dans la prévention de la haine, de l’extrémisme et de la polarisation et dans la réponse à ces phénomènes, quelle qu’en soit la forme. Le réseau favorise l’apprentissage et le partage entre des villes exposées à des menaces de plus en plus complexes et élabore des outils et d’autres ressources pratiques pour qu’elles puissent protéger leurs communautés.',
    ),
    p(
      'Les membres de la NLC auront accès à des ressources de pointe et à un réseau mondial de responsables municipaux confrontés à des problèmes semblables. À mesure que le partenariat s’approfondira, la NLC et Strong Cities comptent créer d’autres possibilités utiles aux membres de la NLC.',
    ),
    p(
      'Pour les deux organisations, la haine et l’extrémisme n’ont pas leur place dans nos communautés : ils minent la cohésion sociale, polarisent les quartiers et fomentent la violence. Les responsables municipaux et les habitants doivent pouvoir vaquer à leurs occupations sans craindre que des croyances ou des propos légalement protégés ne dégénèrent en violence ou en d’autres actes nuisibles. La NLC et Strong Cities sont unies et prêtes à soutenir les villes.',
    ),
    p(
      'Clarence Anthony, président-directeur général et directeur exécutif de la NLC, a déclaré que son organisation était profondément engagée dans l’élaboration de stratégies pour mettre fin à la violence, à la haine et à l’extrémisme que les dirigeants locaux rencontrent trop souvent dans leurs propres communautés, et qu’elle se réjouissait d’un partenariat qui donnera aux villes les outils et le soutien nécessaires pour protéger la démocratie, lutter contre les incivilités et faire en sorte que chacun se sente en sécurité chez soi.',
    ),
    p(
      'Eric Rosand, directeur exécutif de Strong Cities, a indiqué que le réseau était fier de s’associer à ses amis de la NLC et désireux de mettre à leur service les bonnes pratiques, les approches innovantes et les enseignements de ses membres ; les villes, et les réseaux de villes, sont plus fortes ensemble.',
    ),
    p(
      'Le partenariat débutera le 27 mars 2024 par un ',
      linkTo('webinaire conjoint NLC – Strong Cities', webinar),
      ' sur la réponse menée par les villes. Il portera sur la façon dont la communication stratégique, dans le sillage immédiat d’un événement et à plus long terme, peut soutenir la résilience et la cohésion sociale.',
    ),
  ),
  es: doc(
    p(
      'En todo Estados Unidos, los responsables municipales se enfrentan al aumento del odio, el extremismo y la polarización. Las causas son muchas, desde acontecimientos mundiales hasta disputas internas, pero el efecto local es el mismo: alcaldías, responsables municipales y vecinos tienen que recomponer la convivencia y evitar nuevas tensiones y violencia.',
    ),
    p(
      'Para ayudar a sus miembros, la National League of Cities anunció una asociación oficial de programación con Strong Cities Network, una red mundial de más de 230 ciudades, urbanas y rurales, grandes y pequeñas.',
    ),
    p(
      'Los miembros de la NLC tendrán acceso a recursos de vanguardia y a una red mundial de responsables municipales con problemas similares.',
    ),
    p(
      'La asociación comenzará el 27 de marzo de 2024 con un ',
      linkTo('seminario web conjunto NLC – Strong Cities', webinar),
      ' sobre la respuesta liderada por las ciudades y la comunicación estratégica.',
    ),
  ),
  ar: doc(
    p(
      'يواجه المسؤولون المحليون في أنحاء الولايات المتحدة تصاعد الكراهية والتطرف والاستقطاب. وتتعدد الأسباب بين الأحداث العالمية والخلافات الداخلية، لكن الأثر المحلي واحد: على رؤساء البلديات والمسؤولين والسكان رأب الصدع ومنع مزيد من التوتر والعنف.',
    ),
    p(
      'ولدعم أعضائها أعلنت National League of Cities شراكة رسمية مع Strong Cities Network، وهي شبكة عالمية تضم أكثر من 230 مدينة، حضرية وريفية، كبيرة وصغيرة.',
    ),
    p(
      'وسيحصل أعضاء NLC على موارد رائدة وعلى شبكة عالمية من المسؤولين البلديين الذين يواجهون مشكلات مماثلة.',
    ),
    p(
      'وتبدأ الشراكة في 27 مارس 2024 بـ ',
      linkTo('ندوة مشتركة عبر الإنترنت بين NLC وStrong Cities', webinar),
      ' حول الاستجابة بقيادة المدن والاتصال الاستراتيجي.',
    ),
  ),
}

/** How the National League of Cities is presented below a press release. */
export const nlcBoilerplate = {
  en: doc(
    p(
      'The National League of Cities (NLC) speaks for the cities, towns and villages of the United States, where more than 200 million people live. It works to strengthen local leadership, influence federal policy and put forward innovative solutions.',
    ),
  ),
  fr: doc(
    p(
      'La National League of Cities (NLC) est la voix des villes et villages des États-Unis, où vivent plus de 200 millions de personnes. Elle s’emploie à renforcer le leadership local, à influencer la politique fédérale et à proposer des solutions innovantes.',
    ),
  ),
  es: doc(
    p(
      'La National League of Cities (NLC) es la voz de las ciudades y los pueblos de los Estados Unidos, donde viven más de 200 millones de personas. Trabaja para reforzar el liderazgo local, influir en la política federal y proponer soluciones innovadoras.',
    ),
  ),
  ar: doc(
    p(
      '‏National League of Cities ‏(NLC) هي صوت مدن الولايات المتحدة وبلداتها وقراها التي يقطنها أكثر من 200 مليون نسمة، وتعمل على تعزيز القيادة المحلية والتأثير في السياسة الاتحادية واقتراح حلول مبتكرة.',
    ),
  ),
}
