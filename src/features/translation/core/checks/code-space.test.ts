import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

const of = (source: string, target: string, locale: string) =>
  judgement('code-space', [source, target], locale)

describe('a space at the edge of a code', () => {
  it.each([
    ['fr', 'the <g1>summit</g1>', 'le<g1>Sommet</g1>', 'le <g1>Sommet</g1>'],
    ['fr', '<g1>Mayors</g1> came', '<g1>Maires</g1>venus', '<g1>Maires</g1> venus'],
    ['fr', '<g1>a</g1> <g2>b</g2>', '<g1>un</g1><g2>deux</g2>', '<g1>un</g1> <g2>deux</g2>'],
    ['fr', 'Here. <g1>More</g1>', 'Voilà.<g1>Plus</g1>', 'Voilà. <g1>Plus</g1>'],
    [
      'fr',
      'the <g1><g2>old</g2></g1> town',
      'la <g1><g2>vieille</g2></g1>ville',
      'la <g1><g2>vieille</g2></g1> ville',
    ],
    ['ar', 'the <g1>centre</g1>', 'الدروس<g1>مركز</g1>', 'الدروس <g1>مركز</g1>'],
  ])('is missed between two words in %s: %s', (locale, source, target, mended) => {
    expect(of(source, target, locale)).toEqual({ faults: ['codeSpaceMissing'], mended })
  })

  it.each([
    ['fr', 'of <g1>Oslo</g1>', 'd’ <g1>Oslo</g1>', 'd’<g1>Oslo</g1>'],
    ['fr', 'the <g1>end</g1>.', 'la <g1>fin</g1> .', 'la <g1>fin</g1>.'],
    ['fr', 'the <g1>end</g1>.', 'la <g1>fin </g1>.', 'la <g1>fin</g1>.'],
    ['es', 'the <g1>end</g1>?', 'el <g1>fin</g1> ?', 'el <g1>fin</g1>?'],
    ['ar', 'for <g1>all</g1>', 'لـ <g1>الجميع</g1>', 'لـ<g1>الجميع</g1>'],
  ])('is one too many in %s: %s', (locale, source, target, mended) => {
    expect(of(source, target, locale)).toEqual({ faults: ['codeSpaceExtra'], mended })
  })

  it.each([
    ['an elision', 'fr', 'the <g1>agenda</g1>', 'l’<g1>ordre du jour</g1>'],
    ['a space inside of the code', 'fr', 'the <g1>end</g1>', 'la<g1> fin</g1>'],
    ['French high punctuation', 'fr', 'the <g1>end</g1>?', 'la <g1>fin</g1> ?'],
    ['a word that is glued in the source too', 'fr', 'micro<g1>grant</g1>', 'micro<g1>bourse</g1>'],
    ['an Arabic preposition', 'ar', 'for <g1>all</g1>', 'لـ<g1>لجميع</g1>'],
    ['an Arabic conjunction', 'ar', 'and <g1>all</g1>', 'و<g1>الجميع</g1>'],
    ['an Arabic conjunction and article', 'ar', 'and the <g1>city</g1>', 'وال<g1>مدينة</g1>'],
    ['an Arabic pronoun', 'ar', 'its <g1>city</g1>', '<g1>مدينت</g1>ها'],
    ['a language without spaces', 'ja', 'the <g1>city</g1>', 'この<g1>都市</g1>は'],
    ['a line break', 'fr', 'Hall<x1/>Floor', 'Salle<x1/>Étage'],
  ])('is not missed with %s', (_, locale, source, target) => {
    expect(of(source, target, locale).faults).toEqual([])
  })
})
