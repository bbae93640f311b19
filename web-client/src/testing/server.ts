import { setupServer } from 'msw/node';

/** Answers the tests' requests; each test says what the server would. */
export const server = setupServer();
