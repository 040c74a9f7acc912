-- rows of a file, with their days
SELECT _c3 AS _key0,
  _c0 AS _key1,
  CAST(_c4 AS VARCHAR) AS _value,
  coalesce(TRY_CAST(nullif(CAST(_c1 AS VARCHAR), '') AS DATE), CAST('0001-01-01' AS DATE)) AS _from,
  coalesce(TRY_CAST(nullif(CAST(_c2 AS VARCHAR), '') AS DATE), CAST('9999-12-31' AS DATE)) AS _to
FROM staged;

-- rows of a file that hold on a day
SELECT *
FROM (
  SELECT _c3 AS _key0,
    _c0 AS _key1,
    CAST(_c4 AS VARCHAR) AS _value,
    coalesce(TRY_CAST(nullif(CAST(_c1 AS VARCHAR), '') AS DATE), CAST('0001-01-01' AS DATE)) AS _from,
    coalesce(TRY_CAST(nullif(CAST(_c2 AS VARCHAR), '') AS DATE), CAST('9999-12-31' AS DATE)) AS _to
  FROM staged
)
WHERE CAST('2026-11-01' AS DATE) BETWEEN _from AND _to;

-- records of a feed
SELECT "code" AS _key0,
  CAST("number" AS VARCHAR) AS _value
FROM snapshot;

-- a key that holds twice on a day
SELECT _key0,
  _key1
FROM (
  SELECT _key0,
    _key1,
    _from,
    max(_to) OVER (
    PARTITION BY _key0,
    _key1
    ORDER BY _from,
    _to ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS _before
  FROM crosswalk_0
  WHERE _from <= _to
)
WHERE _from <= _before
ORDER BY _key0,
  _key1 LIMIT 1;

-- a key that holds twice
SELECT _key0
FROM crosswalk_1
GROUP BY _key0
HAVING count(*) > 1
ORDER BY _key0 LIMIT 1;
