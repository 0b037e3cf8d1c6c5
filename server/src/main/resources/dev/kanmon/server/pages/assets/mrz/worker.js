/* Reads pictures beside the page, which stays quick. No picture is kept. */
import { grayOf } from './picture.js';
import { read } from './reader.js';

self.onmessage = ({ data }) => self.postMessage(read(grayOf(data)));
