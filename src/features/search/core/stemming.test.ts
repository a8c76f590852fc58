import { describe, expect, it } from 'vitest'

import { fold } from './fold'
import { configurationOf, preparedText, prepareWord } from './stemming'

const stem = (word: string) => prepareWord(fold(word), 'ar')

describe('Arabic stems', () => {
  it.each([
    [['مدينة', 'المدينة', 'مدينه', 'والمدينة', 'بالمدينة']],
    [['شبكات', 'الشبكات', 'شبكة', 'الشبكة']],
    [['بلدية', 'بلديات', 'البلديات', 'للبلديات']],
    [['وقاية', 'الوقاية', 'والوقاية']],
    [['مدن', 'المدن', 'ومدن', 'مُدُن']],
    [['ممثل', 'ممثلون', 'الممثلين']],
  ])('are the same for %s', (forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  it('keep three letters', () => {
    for (const word of ['قمة', 'الله', 'ولد', 'سنة']) expect(stem(word)?.length).toBe(3)
  })

  it('are none for words without meaning', () => {
    expect(preparedText('المدن في العالم', 'ar')).toBe('مدن عالم')
  })
})

describe('a word for the stemmer of Postgres', () => {
  it('has the Spanish ending that it knows with its accent only', () => {
    expect(prepareWord('evaluacion', 'es')).toBe('evaluación')
    expect(prepareWord('resolucion', 'es')).toBe('resolución')
    expect(prepareWord('nacional', 'es')).toBe('nacional')
    expect(prepareWord('nation', 'fr')).toBe('nation')
  })
})

describe('the configuration of a locale', () => {
  it('is that of its language, and a plain one where Postgres has none', () => {
    expect(configurationOf('fr')).toBe('french')
    expect(configurationOf('pt-BR')).toBe('portuguese')
    expect(configurationOf('mk')).toBe('simple')
  })
})
