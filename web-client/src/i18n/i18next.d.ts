import 'i18next';
import type accounts from './en/accounts.json';
import type assignments from './en/assignments.json';
import type common from './en/common.json';
import type curriculum from './en/curriculum.json';
import type feeds from './en/feeds.json';
import type home from './en/home.json';
import type imports from './en/imports.json';
import type oncall from './en/oncall.json';
import type petitions from './en/petitions.json';
import type problems from './en/problems.json';
import type progress from './en/progress.json';
import type reflections from './en/reflections.json';
import type search from './en/search.json';
import type tasks from './en/tasks.json';

/** English is the type of all keys; a feature's file is added here once. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: {
      accounts: typeof accounts;
      assignments: typeof assignments;
      common: typeof common;
      curriculum: typeof curriculum;
      feeds: typeof feeds;
      home: typeof home;
      imports: typeof imports;
      oncall: typeof oncall;
      petitions: typeof petitions;
      problems: typeof problems;
      progress: typeof progress;
      reflections: typeof reflections;
      search: typeof search;
      tasks: typeof tasks;
    };
  }
}
