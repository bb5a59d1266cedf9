@echo off
rem Runs Maven: the installed one from 3.8 on, else the one written in .mvn\maven.properties, fetched once and checked.
rem A JDK (17 or newer) on the PATH, or in JAVA_HOME, is all it needs.
setlocal EnableExtensions DisableDelayedExpansion

set "PROJECT=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
    echo mvnw: no Java found: install a JDK, 17 or newer. 1>&2
    exit /b 1
)

rem Asked from the folder for temporary files, where no .mvn\jvm.config can get in the way.
set "VERSION="
where mvn.cmd >nul 2>nul
if errorlevel 1 goto fetched
pushd "%TEMP%"
for /f "tokens=2,3" %%a in ('mvn.cmd -v 2^>nul') do if "%%a"=="Maven" set "VERSION=%%b"
popd
if not defined VERSION goto fetched
for /f "tokens=1,2 delims=." %%a in ("%VERSION%") do (
    if %%a GTR 3 goto installed
    if %%a EQU 3 if %%b GEQ 8 goto installed
)

:fetched
for /f "usebackq tokens=1,* delims==" %%a in ("%PROJECT%.mvn\maven.properties") do if "%%a"=="version" set "VERSION=%%b"
set "FOLDER=%USERPROFILE%\.m2\mvnw"
if defined MAVEN_USER_HOME set "FOLDER=%MAVEN_USER_HOME%\mvnw"
set "MAVEN=%FOLDER%\apache-maven-%VERSION%\bin\mvn.cmd"
if not exist "%MAVEN%" "%JAVA%" "%PROJECT%.mvn\FetchMaven.java" "%PROJECT%.mvn\maven.properties" "%FOLDER%"
if not exist "%MAVEN%" exit /b 1
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

:installed
call mvn.cmd %*
exit /b %ERRORLEVEL%
