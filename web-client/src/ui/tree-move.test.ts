import { expect, it } from 'vitest';
import { type Branch, pathTo, placeAt, stepsOf } from './tree-move';

const branch = (id: string, ...children: Branch<string>[]): Branch<string> => ({
  id,
  label: id,
  value: id,
  children,
});

const TREE = [
  branch('skills', branch('airway', branch('mask'), branch('tube')), branch('lines', branch('artery'))),
  branch('knowledge'),
];
const anywhere = (): boolean => true;
const notAtTheTop = (parent: Branch<string> | null): boolean => parent !== null;

it('counts a position among the siblings without the one that moves', () => {
  expect(placeAt(TREE, 'mask', { id: 'tube', side: 'after' }, anywhere)).toEqual({
    id: 'mask',
    parentId: 'airway',
    position: 1,
  });
  expect(placeAt(TREE, 'tube', { id: 'artery', side: 'before' }, anywhere)).toEqual({
    id: 'tube',
    parentId: 'lines',
    position: 0,
  });
});

it('puts what is dropped on a branch behind its children', () => {
  expect(placeAt(TREE, 'artery', { id: 'airway', side: 'on' }, anywhere)).toEqual({
    id: 'artery',
    parentId: 'airway',
    position: 2,
  });
});

it('never puts a branch below itself, where it stands, or where it is not accepted', () => {
  expect(placeAt(TREE, 'skills', { id: 'mask', side: 'on' }, anywhere)).toBeUndefined();
  expect(placeAt(TREE, 'mask', { id: 'tube', side: 'before' }, anywhere)).toBeUndefined();
  expect(placeAt(TREE, 'tube', { id: 'airway', side: 'on' }, anywhere)).toBeUndefined();
  expect(placeAt(TREE, 'airway', { id: 'knowledge', side: 'before' }, notAtTheTop)).toBeUndefined();
});

it('reaches the same places by single steps', () => {
  expect(stepsOf(TREE, 'tube', anywhere)).toEqual({
    up: { id: 'tube', parentId: 'airway', position: 0 },
    in: { id: 'tube', parentId: 'mask', position: 0 },
    out: { id: 'tube', parentId: 'skills', position: 1 },
  });
  expect(stepsOf(TREE, 'skills', anywhere)).toEqual({ down: { id: 'skills', parentId: null, position: 1 } });
});

it('knows the way to a branch', () => {
  expect(pathTo(TREE, 'artery')).toEqual(['skills', 'lines']);
});
