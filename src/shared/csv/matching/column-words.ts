import type { FileKind } from '../reading/columns'

/** Words by which people head each column, in four languages, the plainest first (`plainWords`). */
const LISTS: Readonly<Record<FileKind, Readonly<Record<string, string>>>> = {
  activities: {
    id: `id, activity id, entry id, record id, row id, vorgangsnummer, numero`,
    partner_id: `partner id, partner no, partner number, partner code, partnernummer, partner nr,
      account id, account number, company id, customer id, id partenaire, id socio,
      partner, partenaire, socio, account, company, firma, unternehmen, entreprise,
      societe, empresa, compte, cuenta, konto, agency`,
    date: `date, activity date, event date, when, day, datum, fecha, tag, jour, dia, close
      date, closed on, invoice date, rechnungsdatum, held on, wann, quand, cuando`,
    activity: `activity, activity type, activity id, type, what, aktivitat, activite, actividad,
      typ, art, tipo, kategorie, category, categorie, categoria`,
    quantity: `quantity, qty, count, number, menge, anzahl, quantite, nombre, cantidad`,
    points: `points, punkte, puntos, score, pts`,
    revenue_usd: `revenue usd, revenue, amount usd, amount, usd, umsatz, betrag, montant, chiffre
      affaires, ingresos, importe, monto, deal value, value`,
    minutes: `minutes, min, mins, duration, minuten, dauer, duree, minutos, duracion`,
    status: `status, state, approval, approved, statut, etat, estado`,
    reference: `reference, ref, project, event, invoice, deal, referenz, projekt, projet, proyecto,
      referencia, subject, title`,
    person: `person, contact, attendee, employee, people, personne, persona, ansprechpartner,
      teilnehmer, mitarbeiter, contacto`,
    note: `note, notes, comment, comments, remark, remarks, description, notiz, bemerkung,
      kommentar, remarque, commentaire, nota, comentario`,
  },
  certifications: {
    id: `id, certificate id, certification id, certificate no, certificate number, record id`,
    partner_id: `partner id, partner no, partner number, partner code, partnernummer, partner nr,
      account id, company id, id partenaire, id socio, partner, partenaire, socio,
      account, company, firma, unternehmen, entreprise, societe, empresa, agency`,
    person: `person, name, employee, holder, full name, contact, mitarbeiter, inhaber, personne,
      titulaire, nom, persona, titular, nombre`,
    kind: `kind, type, certification type, certificate type, category, art, typ, tipo, track`,
    title: `title, certificate, certification, course, exam, titel, zertifikat, zertifizierung,
      titre, certificat, titulo, certificado`,
    issued_on: `issued on, issued, issue date, date, passed on, completed on, from, valid from,
      ausgestellt, ausgestellt am, delivre le, emitido, fecha, datum`,
    expires_on: `expires on, expires, expiry, expiry date, expiration date, expiration, valid until,
      valid to, until, ablauf, gultig bis, expire le, vence, caduca`,
  },
  partners: {
    id: `id, partner id, partner no, partner number, partner code, partnernummer, partner nr,
      account id, account number, company id, id partenaire, id socio, code, nummer,
      number, no, key`,
    name: `name, partner name, company name, account name, company, partner, account, firma,
      firmenname, unternehmen, nom, entreprise, societe, nombre, empresa, agency`,
    profile: `profile, competency, profil, perfil, kompetenz, type`,
    country: `country, land, pays, pais, nation`,
    email: `email, e mail, mail, email address, correo, courriel, contact email`,
    plan: `plan, package, subscription, paket, forfait, level, tier`,
    joined_on: `joined on, joined, join date, member since, partner since, since, start date,
      beitritt, seit, partner seit, depuis, desde, created, date`,
    status: `status, state, stage, statut, etat, estado, phase`,
    owner: `owner, partner manager, account manager, manager, partner owner, account owner,
      relationship manager, responsible, partnermanager, betreuer, betreut von, zustandig,
      responsable, gestionnaire, charge de compte, gestor, gerente`,
  },
}

/** The words of each column of a kind, likeliest first. */
export const COLUMN_WORDS: Readonly<Record<FileKind, ReadonlyMap<string, readonly string[]>>> = {
  partners: wordsOf(LISTS.partners),
  activities: wordsOf(LISTS.activities),
  certifications: wordsOf(LISTS.certifications),
}

function wordsOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(lists).map(([column, words]) => [
      column,
      words.replace(/\s+/g, ' ').split(', '),
    ]),
  )
}

/** A heading as plain words: small letters without accents, signs and units in brackets kept as words. */
export function plainWords(heading: string): string {
  return heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
