-- The generic cell rate algorithm, the same as Gcra.java, in one step of the server.
-- KEYS[1] counter; ARGV: now, interval, tolerance (microseconds), 1 to count or 0 to look.
-- Answers {allowed, remaining, retry after, reset}, the last two in microseconds.
local now = tonumber(ARGV[1])
local interval = tonumber(ARGV[2])
local tolerance = tonumber(ARGV[3])

local arrival = tonumber(redis.call('GET', KEYS[1]) or '') or 0
arrival = math.min(math.max(arrival, now), now + tolerance)

local following = arrival + interval
if following - tolerance > now then
  return {0, 0, following - tolerance - now, arrival - now}
end
if ARGV[4] == '1' then
  arrival = following
  -- Written with its time to live in the same command: a counter that never ends would lock somebody out for ever.
  redis.call('SET', KEYS[1], string.format('%.0f', arrival), 'PX', math.ceil((arrival - now) / 1000) + 1000)
end
return {1, math.floor((tolerance - (arrival - now)) / interval), 0, arrival - now}
