// The whole of Debian's libcurl4-openssl-dev, seen from Swift, and covers for its variadic functions.
#pragma once
#include <curl/curl.h>
#include <stdio.h>

static inline CURLcode mail_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode mail_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode mail_set_receivers(CURL *handle, struct curl_slist *list) {
    return curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, list);
}

/// The message is read with fread, which is what libcurl does unless told otherwise.
static inline CURLcode mail_set_message(CURL *handle, FILE *message) {
    return curl_easy_setopt(handle, CURLOPT_READDATA, message);
}

static inline CURLcode mail_set_fault_buffer(CURL *handle, char *buffer) {
    return curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}

/// The last code that the server answered with; 0 when it never did.
static inline long mail_answer(CURL *handle) {
    long code = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
    return code;
}
