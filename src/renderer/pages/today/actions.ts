import type { About } from './duty'

/** The one thing to do about a duty, as its button names it. */
export function actionOf(about: About): string {
  switch (about.is) {
    case 'draft':
      return 'Continue'
    case 'files':
      return 'Go on'
    case 'safety':
      return 'See what to do'
    case 'backup':
      return 'Back up now'
    case 'reports':
      return about.reports === 1 ? 'Look at it' : 'Look at them'
    case 'move':
    case 'term':
      return 'Open'
    case 'lapse':
      return 'Renew'
    case 'plan':
      return 'Write a note'
    default:
      return about satisfies never
  }
}
