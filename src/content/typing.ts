/** The first script on a page, before any of its own: a note that is written there later can keep its keys from the page. */
import { hearTyping } from '../page/highlights/popover/hear-typing.ts';

hearTyping(true);
