import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Empty } from '../../ui/empty'
import { KeyHint } from '../../ui/key-hint'
import { GLOSSARY } from './glossary'
import classes from './help.module.css'
import { KeysCard } from './keys-card'
import { PlaceCard } from './place-card'
import { siftTopics, siftWords } from './sift'
import { TopicCard } from './topic-card'
import { TOPICS } from './topics'
import { VersionsCard } from './versions-card'
import { WordsCard } from './words-card'

/** What a word means, where the data lives, which keys there are, and what version this is. */
export function HelpPage() {
  const [typed, setTyped] = useState('')
  const words = siftWords(GLOSSARY, typed)
  const topics = siftTopics(TOPICS, typed)
  const whole = typed.trim() === ''
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1 data-arrival="" tabIndex={-1}>
            Help
          </h1>
          <p>What the words mean, where your data lives, and every key.</p>
        </div>
        <TextInput
          id="search"
          type="search"
          className={classes.search ?? ''}
          aria-label="Search the help"
          placeholder="Search the help"
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          rightSection={whole && <KeyHint keys="/" />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </header>
      <p className={classes.spoken} role="status">
        {!whole && `${words.length + topics.length} found`}
      </p>
      {words.length + topics.length === 0 ? (
        <Empty title="Nothing in the help fits">
          Try one word of it, or look in Find anything: partners, entries and commands are there.
        </Empty>
      ) : (
        <div className={classes.columns}>
          {words.length > 0 && <WordsCard words={words} whole={whole} />}
          <div className={classes.side}>
            {whole && <KeysCard />}
            {whole && <PlaceCard />}
            {topics.map((topic) => (
              <TopicCard key={topic.title} topic={topic} />
            ))}
            {whole && <VersionsCard />}
          </div>
        </div>
      )}
    </div>
  )
}
