/** An authorisation as a pass: its number, and what its additional information says of one voyage. */
import { checkDigit } from '/assets/mrz/check-digit.js';
import { dayOfYear, day, daysFrom } from './days.js';

const FORM = /^[A-Z]{2}[0-9]{2}(?:[0-2][0-9]{2}|3[0-6][0-9])[0-9]{6}$/;
const INFORMATION =
  /^([A-Z0-9]{3,10}) ([0-9]{8}) ([A-Z0-9]{3,5}) ([A-Z0-9]{3,5}) ([A-Z]{1,3})(?: ([0-9A-F]{12}))?$/;

/** Whoever sails eastward over the date line arrives on the day before the one of departure. */
const DAYS_ACROSS_THE_DATE_LINE = 1;

/** Three days for the longest sailing, one for being late, and one for a departure late in the evening. */
const LONGEST_WINDOW_DAYS = 5;

function ofOneVoyage({ from, until }, departure) {
  const before = daysFrom(from, departure);
  return before >= 0 && before <= DAYS_ACROSS_THE_DATE_LINE && daysFrom(departure, until) <= LONGEST_WINDOW_DAYS;
}

/** The pass that an authorisation is, or null where it is none. */
export function passOf(authorization) {
  const { number, from } = authorization;
  const parts = INFORMATION.exec(authorization.text ?? '');
  if (!parts || !FORM.test(number) || checkDigit(number.slice(0, 12)) !== number[12]) {
    return null;
  }
  const list = number.slice(0, 2) + from.slice(2, 4) + String(dayOfYear(from)).padStart(3, '0');
  const departs = parts[2];
  const departure = day(Number(departs.slice(0, 4)), Number(departs.slice(4, 6)), Number(departs.slice(6)));
  if (list !== number.slice(0, 7) || departure === null || !ofOneVoyage(authorization, departure)) {
    return null;
  }
  return {
    state: number.slice(0, 2),
    list,
    place: Number(number.slice(7, 12)),
    grouped: `${list} ${number.slice(7, 12)} ${number[12]}`,
    voyage: parts[1],
    departure,
    from: parts[3],
    to: parts[4],
    issuer: parts[5],
    provision: parts[6] ?? null,
  };
}
