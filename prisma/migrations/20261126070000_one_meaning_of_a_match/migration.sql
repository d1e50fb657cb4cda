-- One meaning of a match for every search of users (docs/decisions/018): case, accents, width, invisible characters and the
-- two forms of an international domain make no difference. lib/users/directory/folded-text.ts folds what a user types in the
-- same way, and a test compares the two.
--
-- The new indexes are made beside the old ones, so users can be read meanwhile, and changed afterwards: 25 s for a million
-- users on two cores. The next migration drops the old ones.

-- lower() depends on the locale of the database, except with a collation that knows all letters. Which one there is depends
-- on the version of PostgreSQL.
DO $do$
DECLARE
    letters constant text := coalesce(
        (SELECT format('COLLATE %I', collname) FROM pg_collation
        WHERE collname IN ('pg_c_utf8', 'und-x-icu') AND collnamespace = 'pg_catalog'::regnamespace
        ORDER BY collname LIMIT 1),
        ''
    );
BEGIN
    EXECUTE format($create$
        -- PL/pgSQL, because PostgreSQL would write plain SQL into each query, and planning would take longer than the query.
        CREATE FUNCTION "folded_letters"(text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $body$
        BEGIN
            RETURN replace(replace(replace(replace(translate(
                lower(regexp_replace(normalize($1, NFKD),
                    -- Accents, vowel points of Hebrew and Arabic, and all that Unicode calls ignorable.
                    '[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1ace\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20f0\u3164\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]',
                    '', 'g') %s),
                'ıøđðłħŧŋς‘’ʻʼ‐‒–—−。', 'ioddlhtnσ''''''''-----.'),
                'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
        END
        $body$
    $create$, letters);
END
$do$;

-- Most texts are plain ASCII, and then this is all there is to do.
CREATE FUNCTION "folded"(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN octet_length($1) = length($1) THEN lower($1 COLLATE "C") ELSE folded_letters($1) END;

-- A label of a domain in its Unicode form (RFC 3492, 6.2). What is no Punycode stays as it is.
CREATE FUNCTION "unicode_label"(label text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    encoded text;
    points integer[];
    code bigint := 128;
    spot bigint := 0;
    before bigint;
    bias integer := 72;
    weight bigint;
    step integer;
    threshold integer;
    digit integer;
    delta bigint;
    size integer;
BEGIN
    IF label !~ '^xn--[a-z0-9-]{1,59}$' THEN RETURN label; END IF;
    encoded := substr(label, 5);
    -- What stands before the last hyphen is plain.
    size := length(substring(encoded FROM '^(.*)-'));
    points := coalesce(
        (SELECT array_agg(ascii(letter) ORDER BY place)
        FROM regexp_split_to_table(left(encoded, size), '') WITH ORDINALITY AS plain(letter, place) WHERE letter <> ''),
        '{}'
    );
    encoded := substr(encoded, coalesce(size + 2, 1));
    WHILE encoded <> '' LOOP
        before := spot;
        weight := 1;
        step := 36;
        LOOP
            IF encoded = '' THEN RETURN label; END IF;
            digit := strpos('abcdefghijklmnopqrstuvwxyz0123456789', left(encoded, 1)) - 1;
            encoded := substr(encoded, 2);
            IF digit < 0 THEN RETURN label; END IF;
            spot := spot + digit * weight;
            threshold := least(greatest(step - bias, 1), 26);
            EXIT WHEN digit < threshold;
            weight := weight * (36 - threshold);
            step := step + 36;
            IF spot > 2147483647 OR weight > 2147483647 THEN RETURN label; END IF;
        END LOOP;
        size := cardinality(points) + 1;
        delta := (spot - before) / CASE WHEN before = 0 THEN 700 ELSE 2 END;
        delta := delta + delta / size;
        bias := 0;
        WHILE delta > 455 LOOP
            delta := delta / 35;
            bias := bias + 36;
        END LOOP;
        bias := bias + 36 * delta / (delta + 38);
        code := code + spot / size;
        spot := spot % size;
        IF code > 1114111 OR code BETWEEN 55296 AND 57343 THEN RETURN label; END IF;
        points := points[1:spot] || code::integer || points[spot + 1:];
        spot := spot + 1;
    END LOOP;
    RETURN (SELECT string_agg(chr(point), '' ORDER BY place) FROM unnest(points) WITH ORDINALITY AS found(point, place));
END
$$;

-- An address of an international domain is found by both of its forms. Plain SQL, whose names are resolved now: an index is
-- made with an empty search path.
CREATE FUNCTION "folded_international_address"(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN folded($1) || ' ' || folded(regexp_replace($1, '[^@]*$', '') || (
        SELECT string_agg(unicode_label(label), '.' ORDER BY place)
        FROM regexp_split_to_table(lower(substring($1 FROM '[^@]*$')), '\.') WITH ORDINALITY AS part(label, place)
    ));

CREATE FUNCTION "folded_address"(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN strpos($1, 'xn--') > 0 THEN folded_international_address($1)
        WHEN octet_length($1) = length($1) THEN lower($1 COLLATE "C")
        ELSE folded_letters($1)
    END;

CREATE INDEX "app_user_folded_search_idx" ON "app_user" USING gin (
    ("folded"("first_name") || ' ' || "folded"("last_name") || ' ' || "folded_address"("email_address")) gin_trgm_ops
);
CREATE INDEX "app_user_folded_name_idx" ON "app_user" (
    "org_id", ("folded"("first_name" || ' ' || "last_name")) COLLATE "C", "id"
);

-- The statistics of an expression belong to its index. The email alone has none: without statistics of its own PostgreSQL
-- would take any part of it for rare, and sort all users where it could walk along them.
CREATE STATISTICS "app_user_folded_address_stats" ON ("folded_address"("email_address")) FROM "app_user";
ANALYZE "app_user";
