/** Days of the calendar as texts YYYY-MM-DD, which compare as they stand. */

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function length(year, month) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : MONTHS[month - 1];
}

/** The day, or null where no calendar has it. */
export function day(year, month, date) {
  const exists = year >= 0 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= length(year, month);
  return exists
    ? [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
    : null;
}

/** A text that is a day of the years 1000 to 9999; else null. */
export function written(text) {
  const parts = /^([1-9][0-9]{3})-([0-9]{2})-([0-9]{2})$/.exec(text);
  return parts && day(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Its place in the year, from 1. */
export function dayOfYear(text) {
  const [year, month, date] = text.split('-').map(Number);
  let count = date;
  for (let before = 1; before < month; before++) {
    count += length(year, before);
  }
  return count;
}

/** Days from one to another, negative where that is before. */
export function daysFrom(one, other) {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

/**
 * The day that it is in a zone.
 *
 * @param at milliseconds since 1970 in UTC
 * @param zone IANA name, such as Asia/Seoul
 */
export function today(at, zone) {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn',
    { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const part = type => Number(parts.find(one => one.type === type).value);
  return day(part('year'), part('month'), part('day'));
}
